package io.github.schemapoet.generator;

import java.util.List;

/**
 * What to generate.
 *
 * @param schemas where the schemas are
 * @param options how
 */
public record GenerationRequest(List<SchemaSet> schemas, GeneratorOptions options) {
    /** Keeps a copy. */
    public GenerationRequest {
        schemas = List.copyOf(schemas);
    }
}
