package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Optional;

/**
 * Schemas that see the same instance (2020-12 core §10.2).
 *
 * @param ref the target of {@code $ref}, bound to a schema of the graph once linked
 */
public record Composition(
        Optional<SchemaKey> ref, List<SchemaKey> allOf, List<SchemaKey> anyOf, List<SchemaKey> oneOf) {
    /** None. */
    public static final Composition NONE = new Composition(Optional.empty(), List.of(), List.of(), List.of());
}
