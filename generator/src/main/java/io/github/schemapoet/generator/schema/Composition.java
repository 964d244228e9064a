package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Optional;

/**
 * Schemas that see the same instance (2020-12 core §10.2).
 *
 * @param ref the target of {@code $ref}, bound to a schema of the graph once linked
 * @param dynamic {@code $dynamicRef} or {@code $recursiveRef}
 * @param not what must not be accepted
 * @param condition {@code if}, {@code then} and {@code else}
 */
public record Composition(
        Optional<SchemaKey> ref,
        Optional<DynamicReference> dynamic,
        List<SchemaKey> allOf,
        List<SchemaKey> anyOf,
        List<SchemaKey> oneOf,
        Optional<SchemaKey> not,
        Optional<Condition> condition) {
    /** None. */
    public static final Composition NONE = new Composition(
            Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /** Where the first schema accepts the instance the second one counts, else the third. */
    public record Condition(SchemaKey test, Optional<SchemaKey> then, Optional<SchemaKey> otherwise) {}

    /** Whether there is more than a reference and branches, which types are made of. */
    public boolean decidesBesides() {
        return dynamic.isPresent() || not.isPresent() || condition.isPresent();
    }
}
