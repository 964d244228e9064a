package io.github.schemapoet.generator.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;
import io.github.schemapoet.generator.SchemaEvaluator;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotation tests of the official suite, in each dialect that they are compatible with. */
class AnnotationSuiteTest {
    private static final Path TESTS = Path.of(
            System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite/annotations/tests");
    private static final URI BASE = URI.create("test:schema");

    @ParameterizedTest
    @CsvSource({
        "draft-04, 4, 17",
        "draft-06, 6, 23",
        "draft-07, 7, 31",
        "2019-09, 2019, 62",
        "2020-12, 2020, 84",
        "v1, 9999, 84"
    })
    void annotationsAreThoseOfTheSuite(String dialect, int release, int least) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(TESTS), () -> "skipped: there are no annotation tests at " + TESTS);
        GeneratorOptions options =
                GeneratorOptions.ofPackage("p").withDialect(dialect).withFormats(Assertion.ANNOTATE);
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (Path file : files()) {
            for (JsonValue each : array(member(JsonValue.parse(Files.readString(file)), "suite"))) {
                if (isCompatible((JsonObject) each, release)) {
                    checked += check((JsonObject) each, options, faults);
                }
            }
        }
        assertThat(faults).isEmpty();
        System.out.println("annotations " + dialect + ": " + checked + " assertions, 0 failures");
        assertThat(checked).isGreaterThanOrEqualTo(least);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.sorted().toList();
        }
    }

    /** The README of the tests says how releases are compared. */
    private static boolean isCompatible(JsonObject group, int release) {
        if (!(group.get("compatibility") instanceof JsonString compatibility)) {
            return true;
        }
        return Stream.of(compatibility.value().split(",")).allMatch(each -> {
            int number = Integer.parseInt(each.replaceAll("[<=]", ""));
            return each.startsWith("<=")
                    ? release <= number
                    : each.startsWith("=") ? release == number : release >= number;
        });
    }

    private static int check(JsonObject group, GeneratorOptions options, List<String> faults) {
        JsonValue schema = member(group, "schema");
        List<SchemaText> registered = new ArrayList<>();
        if (group.get("externalSchemas") instanceof JsonObject external) {
            external.members().forEach((uri, text) -> registered.add(text(URI.create(uri), text)));
        }
        SchemaEvaluator evaluator = SchemaEvaluator.open(
                        GenerationRequest.ofText(text(BASE, schema), registered, options))
                .evaluator()
                .orElseThrow();
        int checked = 0;
        for (JsonValue test : array(member(group, "tests"))) {
            SchemaOutcome outcome = evaluator.evaluate(member(test, "instance"));
            for (JsonValue each : array(member(test, "assertions"))) {
                String location = ((JsonString) member(each, "location")).value();
                String keyword = ((JsonString) member(each, "keyword")).value();
                Map<String, JsonValue> expected = new LinkedHashMap<>();
                ((JsonObject) member(each, "expected"))
                        .members()
                        .forEach((at, value) -> expected.put(canonical(schema, at), value));
                Map<String, JsonValue> found = annotations(outcome, location, keyword);
                if (!found.equals(expected)) {
                    faults.add(group.get("description") + ": " + each + " but found " + found);
                }
                checked++;
            }
        }
        return checked;
    }

    private static SchemaText text(URI uri, JsonValue schema) {
        return new SchemaText(uri, schema.toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, JsonValue> annotations(SchemaOutcome outcome, String location, String keyword) {
        Map<String, JsonValue> found = new LinkedHashMap<>();
        for (CollectedAnnotation each : CollectedAnnotation.of(outcome)) {
            if (each.instanceLocation().equals(location) && each.keyword().equals(keyword)) {
                found.put(each.schema().toString(), each.value());
            }
        }
        return found;
    }

    /** The place in terms of the innermost resource. */
    private static String canonical(JsonValue schema, String reference) {
        URI resource = BASE;
        String pointer = "";
        JsonValue value = schema;
        String[] tokens = URI.create(reference).getFragment().split("/");
        for (int i = 0; i < tokens.length; i++) {
            if (i > 0) {
                pointer += "/" + tokens[i];
                String name = tokens[i].replace("~1", "/").replace("~0", "~");
                value = value instanceof JsonArray items
                        ? items.elements().get(Integer.parseInt(name))
                        : member(value, name);
            }
            if (value instanceof JsonObject object && object.get("$id") instanceof JsonString id) {
                resource = resource.resolve(id.value());
                pointer = "";
            }
        }
        return resource + "#" + pointer;
    }

    private static List<JsonValue> array(JsonValue value) {
        return ((JsonArray) value).elements();
    }

    private static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(((JsonObject) object).get(name), name);
    }
}
