package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.List;

/**
 * What came of applying one schema to one value (2020-12 core §7.7.1 and §12).
 *
 * @param schema where the schema is
 * @param evaluationPath the keywords on the way to it, references among them, as a JSON Pointer
 * @param instanceLocation where the value is, as a JSON Pointer
 * @param keywords what came of them; of a boolean schema, one without a name where it is {@code false}
 */
public record SchemaOutcome(
        SchemaKey schema,
        String evaluationPath,
        String instanceLocation,
        boolean valid,
        List<KeywordOutcome> keywords) {
    /** Keeps a copy. */
    public SchemaOutcome {
        keywords = List.copyOf(keywords);
    }
}
