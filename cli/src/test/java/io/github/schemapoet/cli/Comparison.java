package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.nio.charset.StandardCharsets;

/** Holds the generated classes of one schema against an independent validator, against one another and against the text. */
final class Comparison {
    private final JsonNode schema;
    private final CompiledSchema compiled;
    private final Schema oracle;
    private final Machinery machinery;

    Comparison(JsonNode schema, CompiledSchema compiled) throws ReflectiveOperationException {
        this.schema = schema;
        this.compiled = compiled;
        boolean modern = schema.path("$schema").asText().contains("2020-12");
        this.oracle = SchemaRegistry.withDefaultDialect(
                        modern ? SpecificationVersion.DRAFT_2020_12 : SpecificationVersion.DRAFT_7)
                .getSchema(schema);
        this.machinery = Machinery.of(compiled.root());
    }

    /** Fails where anything about the document differs. */
    void check(JsonNode document) throws ReflectiveOperationException {
        String about = document + "\nagainst " + schema.toPrettyString();
        boolean expected = oracle.validate(document).isEmpty();
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        Result<?> result = compiled.tryParse(bytes, ReadOptions.defaults());
        assertThat(result.isValid()).as(about).isEqualTo(expected);
        assertThat(machinery.verdicts(bytes)).as(about).isEqualTo(new Machinery.Verdicts(expected, expected, expected));
        if (expected) {
            survives(document, (JsonModel) result.orElseThrow(), about);
        }
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
