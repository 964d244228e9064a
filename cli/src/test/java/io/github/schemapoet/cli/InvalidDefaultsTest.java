package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where defaults would make an instance invalid, {@code withDefaults} says which member, however deep it is. */
class InvalidDefaultsTest {
    private static final String SCHEMA =
            """
            {
              "$defs": {
                "Narrow": {
                  "type": "object",
                  "maxProperties": 1,
                  "properties": {"a": {"type": "integer"}, "b": {"type": "integer", "default": 1}}
                }
              },
              "type": "object",
              "properties": {
                "one": {"$ref": "#/$defs/Narrow"},
                "list": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/Narrow"}}},
                "map": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Narrow"}},
                "gaps": {"type": "array", "items": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Narrow"}]}}
              },
              "additionalProperties": {"$ref": "#/$defs/Narrow"}
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"one\": {\"a\": 1}} | /one",
                "{\"list\": [[], [{}, {\"a\": 1}]]} | /list/1/1",
                "{\"map\": {\"x\": {}, \"y/z\": {\"a\": 1}}} | /map/y~1z",
                "{\"gaps\": [null, {\"a\": 1}]} | /gaps/1",
                "{\"other\": {\"a\": 1}} | /other",
            })
    void theMemberIsNamed(String document, String place) throws Exception {
        CompiledSchema compiled = Batch.compile(folder, List.of(SCHEMA), GeneratorOptions.ofPackage("p"))
                .get(0);
        JsonModel value =
                (JsonModel) compiled.tryParse(document.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults())
                        .orElseThrow();
        InvalidJsonException thrown = catchThrowableOfType(InvalidJsonException.class, () -> Defaults.of(value));
        assertThat(thrown.violations()).extracting(Violation::instance).containsExactly(place);
        assertThat(thrown).hasMessageStartingWith(place + ": ");
    }
}
