package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.oracle.Oracles;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Holds the generated classes of one schema against independent validators, against one another and against the text. */
final class Comparison {
    private final JsonNode schema;
    private final CompiledSchema compiled;
    private final Oracles oracles;
    private final Machinery machinery;

    Comparison(JsonNode schema, CompiledSchema compiled) throws ReflectiveOperationException {
        this.schema = schema;
        this.compiled = compiled;
        this.oracles = Oracles.of(schema);
        this.machinery = Machinery.of(compiled.root());
    }

    /** Fails where anything about the document differs; whether there was somebody to ask. */
    boolean check(JsonNode document) throws ReflectiveOperationException {
        String about = document + "\nagainst " + schema.toPrettyString();
        Optional<Boolean> verdict = oracles.verdict(document);
        if (verdict.isEmpty()) {
            return false;
        }
        boolean expected = verdict.get();
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        Result<?> result = compiled.tryParse(bytes, ReadOptions.defaults());
        assertThat(result.isValid()).as(about).isEqualTo(expected);
        assertThat(machinery.verdicts(bytes)).as(about).isEqualTo(new Machinery.Verdicts(expected, expected, expected));
        if (expected) {
            survives(document, (JsonModel) result.orElseThrow(), about);
        }
        return true;
    }

    private void survives(JsonNode document, JsonModel value, String about) {
        JsonValue expected = JsonValue.parse(document.toString());
        assertThat(JsonValue.parse(value.toJson())).as(about).isEqualTo(expected);
        JsonModel rebuilt;
        try {
            rebuilt = new Rebuilder(compiled.types()).rebuild(value);
        } catch (RuntimeException e) {
            throw new AssertionError("not rebuilt: " + about, e);
        }
        assertThat(JsonValue.parse(rebuilt.toJson())).as(about).isEqualTo(expected);
        assertThat(rebuilt).as(about).isEqualTo(value).hasSameHashCodeAs(value);
    }
}
