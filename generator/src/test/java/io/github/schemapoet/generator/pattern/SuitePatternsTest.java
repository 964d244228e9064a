package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the official test suite says of patterns, as far as a pattern and a text tell. */
class SuitePatternsTest {
    private static final Path TESTS =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite", "tests");
    private static final List<String> FILES = List.of(
            "optional/ecmascript-regex.json", "optional/non-bmp-regex.json", "pattern.json", "patternProperties.json");

    private int compared;

    @Test
    void agreesInEveryDraft() throws IOException, InvalidPatternException {
        assumeTrue(Files.isDirectory(TESTS), "the suite is not here: see the property schemapoet.shared");
        try (Stream<Path> drafts = Files.list(TESTS).sorted()) {
            for (Path draft : (Iterable<Path>) drafts::iterator) {
                for (String file : FILES) {
                    if (Files.exists(draft.resolve(file))) {
                        check(draft.resolve(file));
                    }
                }
            }
        }
        assertTrue(compared > 600, "so few: " + compared);
    }

    private void check(Path file) throws IOException, InvalidPatternException {
        for (JsonNode group : new ObjectMapper().readTree(file.toFile())) {
            JsonNode schema = group.path("schema");
            for (JsonNode test : group.path("tests")) {
                String what = file + ": " + group.path("description") + ": " + test.path("description");
                if (schema.has("pattern") && test.path("data").isTextual()) {
                    pattern(schema.path("pattern").textValue(), test, what);
                } else if (schema.path("format").asText().equals("regex")) {
                    format(test, what);
                } else if (schema.has("patternProperties") && test.path("data").isObject()) {
                    names(schema, test, what);
                }
            }
        }
    }

    private void pattern(String pattern, JsonNode test, String what) throws InvalidPatternException {
        assertEquals(valid(test), matches(pattern, test.path("data").textValue()), what);
        compared++;
    }

    /** The suite holds the format to the u flag. */
    private void format(JsonNode test, String what) {
        boolean strict;
        try {
            strict = PatternCompiler.laxity(test.path("data").textValue()).isEmpty();
        } catch (InvalidPatternException e) {
            strict = false;
        }
        assertEquals(valid(test), !test.path("data").isTextual() || strict, what);
        compared++;
    }

    /** Members whose name matches no pattern may be anything, if the schema does not say more of them. */
    private void names(JsonNode schema, JsonNode test, String what) throws InvalidPatternException {
        boolean closed = schema.has("additionalProperties");
        boolean expected = true;
        for (String name : (Iterable<String>) test.path("data")::fieldNames) {
            boolean any = false;
            for (String pattern : (Iterable<String>) schema.path("patternProperties")::fieldNames) {
                boolean matches = matches(pattern, name);
                any |= matches;
                expected &= !matches
                        || holds(
                                schema.path("patternProperties").path(pattern),
                                test.path("data").path(name),
                                what);
            }
            expected &= any || !closed;
        }
        assertEquals(valid(test), expected, what);
        compared++;
    }

    private static boolean holds(JsonNode schema, JsonNode value, String what) {
        if (schema.isBoolean()) {
            return schema.booleanValue();
        } else if (schema.has("maximum")) {
            return !value.isNumber()
                    || value.doubleValue() <= schema.path("maximum").doubleValue();
        }
        return switch (schema.path("type").asText()) {
            case "" -> {
                assertTrue(schema.isEmpty(), what);
                yield true;
            }
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "string" -> value.isTextual();
            default -> throw new AssertionError("another kind of schema: " + what);
        };
    }

    private static boolean matches(String pattern, String text) throws InvalidPatternException {
        return Engines.load(PatternCompiler.compile(pattern)).test(text);
    }

    private static boolean valid(JsonNode test) {
        return test.path("valid").booleanValue();
    }
}
