package io.github.schemapoet.runtime.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.harness.Oracle;
import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.Route;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GrammarTest {
    @TestFactory
    Stream<DynamicTest> everyRouteFollowsTheTable() throws IOException {
        return GrammarTable.all().stream()
                .map(text -> DynamicTest.dynamicTest(text.line(), () -> everyRouteFollows(text)));
    }

    private static void everyRouteFollows(GrammarTable.Text text) {
        for (Route route : Route.values()) {
            Outcome outcome = route.outcome(text.json());
            boolean duplicateIsAllowed = route == Route.LAST && isDuplicate(Route.INDEX.outcome(text.json()));
            if (text.accepted() || duplicateIsAllowed) {
                assertThat(outcome).as(route.name()).isInstanceOf(Outcome.Accepted.class);
            } else {
                assertThat(outcome).as(route.name()).isInstanceOfSatisfying(Outcome.Malformed.class, malformed -> {
                    assertThat(malformed.position()).hasToString(text.position());
                    assertThat(malformed.message()).startsWith(text.position() + " ");
                });
            }
        }
    }

    private static boolean isDuplicate(Outcome outcome) {
        return outcome instanceof Outcome.Malformed malformed
                && malformed.message().contains("occurs twice");
    }

    /** The table is our own; another parser has the same opinion of it. */
    @Test
    void anIndependentParserAgreesWithTheTable() throws IOException {
        assertThat(GrammarTable.all()).hasSizeGreaterThan(400).allSatisfy(text -> assertThat(Oracle.isJson(text.json()))
                .as(text.line())
                .isEqualTo(text.accepted()));
    }
}
