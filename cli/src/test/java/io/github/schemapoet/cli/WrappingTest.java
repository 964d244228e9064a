package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Suite;
import io.github.schemapoet.cli.suite.SuiteFile;
import io.github.schemapoet.cli.suite.Wrapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A schema in {@code allOf}, in {@code not} twice, beside {@code false} in {@code anyOf}, as a member's or an item's has the
 * verdicts that it has by itself; so it has with a {@code type}, of values of that type. One in 71 by default, of the suite's and of our own cases in each wrapping, one in five with the
 * profile {@code long}, all of them with {@code -Dwrapping.part=1/1}.
 */
class WrappingTest {
    private static final int STEP =
            Integer.parseInt(System.getProperty("wrapping.part", "1/71").replaceFirst(".*/", ""));

    @TempDir
    Path folder;

    private int seen;
    private int wrapped;
    private int left;

    @Test
    void aWrappedSchemaHasTheSameVerdicts() throws Exception {
        List<String> faults = new ArrayList<>();
        try (SuiteRun run = new SuiteRun(folder)) {
            List<SuiteRun.Running> all = new ArrayList<>();
            for (Suite suite : Stream.concat(Suite.official().stream(), Stream.of(Suite.own()))
                    .toList()) {
                for (Draft draft : Draft.values()) {
                    all.addAll(run.start(suite, draft, this::wrapped));
                }
            }
            for (SuiteRun.Running each : all) {
                each.faults()
                        .forEach(fault -> faults.add(
                                each.file().draft() + "/" + each.file().name() + ": " + fault));
            }
        }
        System.out.println(
                "wrapped: " + wrapped + " schemas, " + left + " that cannot be, " + faults.size() + " faults");
        assertThat(faults).isEmpty();
        assertThat(wrapped).isGreaterThan(10 * left);
    }

    /** Some of the file's cases, in some of the wrappings. */
    private SuiteFile wrapped(SuiteFile file) {
        List<SuiteFile.Case> cases = new ArrayList<>();
        for (SuiteFile.Case each : file.cases()) {
            for (Wrapping wrapping : Wrapping.values()) {
                if (seen++ % STEP == 0) {
                    wrapping.wrap(each, file.draft()).ifPresentOrElse(cases::add, () -> left++);
                }
            }
        }
        wrapped += cases.size();
        return new SuiteFile(file.draft(), file.name(), cases);
    }
}
