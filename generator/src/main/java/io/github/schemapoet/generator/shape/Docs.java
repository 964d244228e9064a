package io.github.schemapoet.generator.shape;

import io.github.schemapoet.runtime.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What a schema says to people.
 *
 * @param location the absolute location of the schema
 * @param limits what the Java type does not show
 */
public record Docs(
        String location,
        Optional<String> title,
        Optional<String> description,
        List<JsonValue> examples,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly,
        List<Limit> limits) {
    /** Keeps copies. */
    public Docs {
        examples = List.copyOf(examples);
        limits = List.copyOf(limits);
    }

    /**
     * A keyword that the check enforces.
     *
     * @param keyword its name
     * @param value as the schema has it; empty where it is more than a value
     */
    public record Limit(String keyword, Optional<JsonValue> value) {}
}
