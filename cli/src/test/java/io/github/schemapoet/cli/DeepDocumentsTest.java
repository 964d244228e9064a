package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that ask for the inside of a value more than once, on documents in which each level could double the work. */
class DeepDocumentsTest {
    private static final int DEPTH = 400;
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private static final List<String> SCHEMAS = List.of(
            """
            {"type": "object", "unevaluatedProperties": false, "anyOf": [
                {"properties": {"c": {"$ref": "#"}}, "required": ["c"]}, {"properties": {"k": true}}]}""",
            """
            {"type": "object", "oneOf": [
                {"properties": {"c": {"$ref": "#"}, "k": {"type": "integer"}}, "required": ["c"]},
                {"properties": {"c": {"anyOf": [{"$ref": "#"}, {"type": "string"}]}, "k": {"type": "string"}},
                    "required": ["c", "k"]},
                {"properties": {"c": false}}]}""",
            """
            {"if": {"properties": {"c": {"$ref": "#"}}},
                "then": {"properties": {"c": {"allOf": [{"$ref": "#"}, {"not": {"not": {"$ref": "#"}}}]}}},
                "unevaluatedProperties": {"$ref": "#"}}""",
            """
            {"anyOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": {
                "a": {"type": "object", "properties": {"c": {"$ref": "#/$defs/inner"}}, "required": ["k", "c"]},
                "b": {"type": "object", "properties": {"c": {"$ref": "#/$defs/inner"}}},
                "inner": {"oneOf": [{"$ref": "#"}, {"allOf": [{"$ref": "#"}, {"required": ["x"]}]}]}}}""",
            """
            {"type": "object", "properties": {"c": {"$ref": "#"}}, "patternProperties": {"^c": {"not": {"not": {"$ref": "#"}}}}}""");

    private static byte[] document(String innermost) {
        String document = innermost;
        for (int i = 0; i < DEPTH; i++) {
            document = "{\"k\": " + (i % 2 == 0 ? "1" : "\"s\"") + ", \"c\": " + document + "}";
        }
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Each level is a schema of its own, which is asked once for its verdict and once for what it has looked at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type': 'object', 'unevaluatedProperties': false, 'anyOf': [{'properties': {'k': true}, 'required': ['k']},"
                        + " {'properties': {'c': %s}, 'required': ['c']}]}; {'c': %s}",
                "{'type': 'array', 'contains': {'contains': %s}, 'unevaluatedItems': false}; [[%s]]"
            })
    void whatIsEvaluatedIsFoundWithoutAskingAgain(String schemaLevel, String documentLevel) throws Exception {
        String schema = "{'type': ['object', 'array']}";
        String document = "{}";
        for (int i = 0; i < 32; i++) {
            schema = schemaLevel.replace("%s", schema);
            document = documentLevel.replace("%s", document);
        }
        byte[] json = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        JsonNode node = new ObjectMapper().readTree(schema.replace('\'', '"'));
        CompiledSchema compiled = Batch.compile(folder, List.of(node)).get(0);
        assertTimeoutPreemptively(LONG, () -> {
            assertThat(compiled.tryParse(json, ReadOptions.defaults()).isValid())
                    .isTrue();
            check(compiled, json);
        });
    }

    @Test
    void workDoesNotGrowWithEachLevel() throws Exception {
        List<JsonNode> schemas = new ArrayList<>();
        for (String schema : SCHEMAS) {
            schemas.add(new ObjectMapper().readTree(schema));
        }
        for (CompiledSchema schema : Batch.compile(folder, schemas)) {
            for (String innermost : List.of("{}", "[]", "{\"k\": true, \"c\": 5}")) {
                assertTimeoutPreemptively(LONG, () -> check(schema, document(innermost)));
            }
        }
    }

    private static void check(CompiledSchema schema, byte[] document) throws ReflectiveOperationException {
        boolean valid = schema.tryParse(document, ReadOptions.defaults()).isValid();
        JsonValue value = JsonValue.parse(new String(document, StandardCharsets.UTF_8));
        assertThat(new Judgement(schema).fault(value, valid)).isEmpty();
    }
}
