package io.github.schemapoet.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;
import io.github.schemapoet.generator.SchemaEvaluator;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The output tests of the official suite, and its output schemas over the output of all its other tests. */
class OutputSuiteTest {
    private static final Path SUITE =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite");
    private static final Sentences OWN = new Sentences(List.of());

    @ParameterizedTest
    @CsvSource({"draft2019-09, 2019-09, 4", "draft2020-12, 2020-12, 4", "v1, v1, 3"})
    void outputIsAsTheSuiteWantsIt(String draft, String dialect, int least) throws IOException {
        assumeSuite();
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (Path file : files(SUITE.resolve("output-tests").resolve(draft).resolve("content"))) {
            for (JsonValue group : array(JsonValue.parse(Files.readString(file)))) {
                SchemaEvaluator schema = evaluator(member(group, "schema"), draft, dialect);
                for (JsonValue test : array(member(group, "tests"))) {
                    SchemaOutcome outcome = schema.evaluate(member(test, "data"));
                    for (Map.Entry<String, JsonValue> expected :
                            ((JsonObject) member(test, "output")).members().entrySet()) {
                        JsonValue output = OutputFormat.valueOf(
                                        expected.getKey().toUpperCase(Locale.ROOT))
                                .of(outcome, OWN);
                        checked++;
                        if (!evaluator(expected.getValue(), draft, dialect)
                                .evaluate(output)
                                .valid()) {
                            faults.add(file.getFileName() + ": " + output);
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThanOrEqualTo(least);
        System.out.println("output " + dialect + ": " + checked + " tests, 0 failures");
    }

    @Test
    void everyFormatIsOfItsSchema() throws IOException {
        assumeSuite();
        SchemaEvaluator keywords = evaluator(outputSchema("draft2020-12"), "draft2020-12", "2020-12");
        SchemaEvaluator schemas = evaluator(outputSchema("v1"), "v1", "v1");
        Set<OutputFormat> ofSchemas = EnumSet.of(OutputFormat.LIST, OutputFormat.HIERARCHICAL);
        List<String> faults = new ArrayList<>();
        for (Path file : files(SUITE.resolve("tests/draft2020-12"))) {
            for (JsonValue group : array(JsonValue.parse(Files.readString(file)))) {
                String text = member(group, "schema").toJson();
                if (text.contains("http://localhost:1234/") || text.contains("\"$ref\":\"https://json-schema.org/")) {
                    continue; // refers to what this test does not register, or to a metaschema, which takes long
                }
                SchemaEvaluator schema = evaluator(member(group, "schema"), "draft2020-12", "2020-12");
                for (JsonValue test : array(member(group, "tests"))) {
                    SchemaOutcome outcome = schema.evaluate(member(test, "data"));
                    for (OutputFormat format : OutputFormat.values()) {
                        JsonValue output = format.of(outcome, OWN);
                        if (!(ofSchemas.contains(format) ? schemas : keywords)
                                .evaluate(output)
                                .valid()) {
                            faults.add(format + ": " + member(group, "description") + ": " + output);
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void assumeSuite() {
        Assumptions.assumeTrue(Files.isDirectory(SUITE), () -> "skipped: there is no test suite at " + SUITE);
    }

    private static SchemaEvaluator evaluator(JsonValue schema, String draft, String dialect) throws IOException {
        JsonValue output = outputSchema(draft);
        String id = member(output, "$id").toString().replace("\"", "");
        GeneratorOptions options =
                GeneratorOptions.ofPackage("p").withDialect(dialect).withFormats(Assertion.ANNOTATE);
        return SchemaEvaluator.open(GenerationRequest.ofText(
                        text(URI.create("test:schema"), schema), List.of(text(URI.create(id), output)), options))
                .evaluator()
                .orElseThrow();
    }

    private static JsonValue outputSchema(String draft) throws IOException {
        return JsonValue.parse(
                Files.readString(SUITE.resolve("output-tests").resolve(draft).resolve("output-schema.json")));
    }

    private static SchemaText text(URI uri, JsonValue schema) {
        return new SchemaText(uri, schema.toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonValue> array(JsonValue value) {
        return ((JsonArray) value).elements();
    }

    private static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(((JsonObject) object).get(name), name);
    }
}
