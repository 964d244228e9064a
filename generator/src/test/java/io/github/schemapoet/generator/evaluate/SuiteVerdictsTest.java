package io.github.schemapoet.generator.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;
import io.github.schemapoet.generator.SchemaEvaluator;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the evaluator says is valid is what the official test suite says, whose verdicts are those of generated code too. */
class SuiteVerdictsTest {
    private static final Path SUITE =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "draft4, draft-04",
        "draft6, draft-06",
        "draft7, draft-07",
        "draft2019-09, 2019-09",
        "draft2020-12, 2020-12",
        "v1, v1"
    })
    void verdictsAreThoseOfTheSuite(String draft, String dialect) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SUITE), () -> "skipped: there is no test suite at " + SUITE);
        Path catalog = folder.resolve("catalog.json");
        String remotes = JsonValue.parse("\"" + SUITE.resolve("remotes").toAbsolutePath() + "/\"")
                .toJson();
        Files.writeString(catalog, "{\"http://localhost:1234/\": " + remotes + "}");
        GeneratorOptions options =
                GeneratorOptions.ofPackage("p").withDialect(dialect).withCatalog(catalog);
        Path tests = SUITE.resolve("tests").resolve(draft);
        List<String> faults = new ArrayList<>();
        for (Path file : files(tests)) {
            String name = tests.relativize(file).toString().replace('\\', '/');
            GeneratorOptions asserting = options.withFormats(
                            name.contains("format/") ? Assertion.ASSERT : Assertion.ANNOTATE)
                    .withContent(name.endsWith("/content.json") ? Assertion.ASSERT : Assertion.ANNOTATE);
            for (JsonValue each : array(JsonValue.parse(Files.readString(file)))) {
                check((JsonObject) each, asserting, name, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> files(Path tests) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("proposals"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(JsonObject group, GeneratorOptions options, String file, List<String> faults) {
        byte[] schema = member(group, "schema").toJson().getBytes(StandardCharsets.UTF_8);
        SchemaText text = new SchemaText(URI.create("test:schema"), schema);
        SchemaEvaluator evaluator = SchemaEvaluator.open(GenerationRequest.ofText(text, List.of(), options))
                .evaluator()
                .orElseThrow();
        for (JsonValue each : array(member(group, "tests"))) {
            JsonObject test = (JsonObject) each;
            boolean expected = member(test, "valid") == JsonBoolean.TRUE;
            if (evaluator.evaluate(member(test, "data")).valid() != expected) {
                faults.add(file + ": " + group.get("description") + ": " + test.get("description"));
            }
        }
    }

    private static List<JsonValue> array(JsonValue value) {
        return ((JsonArray) value).elements();
    }

    private static JsonValue member(JsonObject object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }
}
