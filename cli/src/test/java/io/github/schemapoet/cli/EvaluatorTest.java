package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Suite;
import io.github.schemapoet.cli.suite.SuiteFile;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaEvaluator;
import io.github.schemapoet.generator.SchemaText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the evaluator says is valid is what our own cases say and, where it is at hand, the official test suite, whose verdicts
 * are those of generated code too.
 */
class EvaluatorTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void verdictsAreThoseOfTheCases(Draft draft) throws IOException {
        List<String> faults = new ArrayList<>();
        int tests = 0;
        for (Suite suite :
                Stream.concat(Suite.official().stream(), Stream.of(Suite.own())).toList()) {
            Path catalog = suite.writeCatalog(folder.resolve(suite.name() + ".json"));
            for (SuiteFile file : suite.files(draft)) {
                GeneratorOptions options = Suite.options(file, catalog);
                file.cases().forEach(each -> check(file, each, options, faults));
                tests += file.tests();
            }
        }
        assertThat(faults).isEmpty();
        assertThat(tests).isGreaterThan(500);
    }

    private static void check(SuiteFile file, SuiteFile.Case each, GeneratorOptions options, List<String> faults) {
        byte[] schema = each.schema().toJson().getBytes(StandardCharsets.UTF_8);
        SchemaText text = new SchemaText(URI.create("test:schema"), schema);
        SchemaEvaluator evaluator = SchemaEvaluator.open(GenerationRequest.ofText(text, List.of(), options))
                .evaluator()
                .orElseThrow();
        for (SuiteFile.Expectation test : each.expectations()) {
            if (evaluator.evaluate(test.document()).valid() != test.valid()) {
                faults.add(file.name() + ": " + each.description() + ": " + test.description());
            }
        }
    }
}
