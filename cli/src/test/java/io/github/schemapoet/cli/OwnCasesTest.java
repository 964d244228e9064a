package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Suite;
import io.github.schemapoet.cli.suite.SuiteFile;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own cases leave no keyword out, and no draft. */
class OwnCasesTest {
    private static boolean judgesEitherWay(SuiteFile.Case each) {
        return each.expectations().stream()
                        .map(SuiteFile.Expectation::valid)
                        .distinct()
                        .count()
                == 2;
    }

    private static void names(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            names.addAll(object.members().keySet());
            object.members().values().forEach(each -> names(each, names));
        } else if (value instanceof JsonArray array) {
            array.elements().forEach(each -> names(each, names));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKeywordHasACaseWithBothVerdicts(Draft draft) throws IOException {
        Set<String> seen = new HashSet<>();
        for (SuiteFile file : Suite.own().files(draft)) {
            file.cases().stream().filter(OwnCasesTest::judgesEitherWay).forEach(each -> names(each.schema(), seen));
        }
        Set<String> missing = new TreeSet<>(draft.dialect().keywords().keySet());
        missing.removeAll(seen);
        assertThat(missing).isEmpty();
    }

    /** What no document of a case can change tests half of what it seems to. */
    @Test
    void mostCasesHaveBothVerdicts() throws IOException {
        for (Draft draft : Draft.values()) {
            List<SuiteFile.Case> cases = Suite.own().files(draft).stream()
                    .flatMap(file -> file.cases().stream())
                    .toList();
            long both = cases.stream().filter(OwnCasesTest::judgesEitherWay).count();
            assertThat(both * 10).as("%s", draft).isGreaterThan(cases.size() * 8L);
        }
    }
}
