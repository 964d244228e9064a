package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The official test suite, where it is at hand, and always our own cases, through generated classes: reader, skimmer and
 * checker give the suite's verdict however the document is written, and what is valid is written as it was read and can be
 * rebuilt by the public methods.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteTest {
    private static final Path PAGE = Path.of("../docs/conformance.md");

    @TempDir
    Path folder;

    private final SuiteNumbers numbers = new SuiteNumbers();
    private final List<SuiteRun> runs = new ArrayList<>();

    @TestFactory
    @Order(1)
    Stream<DynamicNode> verdicts() throws IOException {
        SuiteRun run = new SuiteRun(folder);
        runs.add(run);
        List<DynamicNode> nodes = new ArrayList<>();
        for (Suite suite :
                Stream.concat(Suite.official().stream(), Stream.of(Suite.own())).toList()) {
            for (Draft draft : Draft.values()) {
                List<DynamicTest> tests = run.start(suite, draft, UnaryOperator.identity()).stream()
                        .map(each -> DynamicTest.dynamicTest(
                                suite.name() + "/" + draft.folder() + "/"
                                        + each.file().name(),
                                () -> check(suite, each)))
                        .toList();
                nodes.add(DynamicContainer.dynamicContainer(suite.name() + "/" + draft.folder(), tests));
            }
        }
        return nodes.stream();
    }

    private void check(Suite suite, SuiteRun.Running running) throws Exception {
        int failed = running.file().tests();
        try {
            List<String> faults = running.faults();
            failed = faults.size();
            assertThat(faults).isEmpty();
        } finally {
            numbers.add(suite, running.file(), failed);
        }
    }

    @Test
    @Order(2)
    void thePageSaysWhatWasRun() throws IOException {
        List<String> lines = numbers.lines();
        boolean all = Suite.official().isPresent();
        System.out.println(
                all ? "the official suite and our own cases:" : "our own cases; there is no official suite:");
        lines.forEach(System.out::println);
        List<String> page = Files.readAllLines(PAGE);
        if (all) {
            assertThat(page).containsSubsequence(lines);
        } else {
            assertThat(lines)
                    .map(SuiteNumbers::ofOwnCases)
                    .isSubsetOf(page.stream().map(SuiteNumbers::ofOwnCases).toList());
        }
    }

    @AfterAll
    void end() {
        runs.forEach(SuiteRun::close);
    }
}
