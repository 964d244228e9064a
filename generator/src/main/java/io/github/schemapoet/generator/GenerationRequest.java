package io.github.schemapoet.generator;

import java.util.List;

/**
 * What to generate.
 *
 * @param schemas where the schemas are that are files
 * @param texts further schemas, in memory
 * @param registered what references may read beside the catalogue; nothing is generated from what nothing refers to, nor
 *     is it parsed
 * @param options how
 */
public record GenerationRequest(
        List<SchemaSet> schemas, List<SchemaText> texts, List<SchemaText> registered, GeneratorOptions options) {
    /** Keeps copies. */
    public GenerationRequest {
        schemas = List.copyOf(schemas);
        texts = List.copyOf(texts);
        registered = List.copyOf(registered);
    }

    /** Schemas that are files. */
    public GenerationRequest(List<SchemaSet> schemas, GeneratorOptions options) {
        this(schemas, List.of(), List.of(), options);
    }

    /** One schema in memory, and what its references may read. */
    public static GenerationRequest ofText(SchemaText text, List<SchemaText> registered, GeneratorOptions options) {
        return new GenerationRequest(List.of(), List.of(text), registered, options);
    }
}
