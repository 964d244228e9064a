package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resources that an evaluation has entered and not left (the dynamic scope, 2020-12 core §7.1).
 *
 * @param resource the last one
 * @param outer those before it
 */
record Scope(String resource, @Nullable Scope outer) {
    static Scope of(String resource) {
        return new Scope(resource, null);
    }

    Scope entering(String next) {
        return next.equals(resource) ? this : new Scope(next, this);
    }

    /** The schema of the outermost resource that has one. */
    Optional<SchemaKey> outermost(Map<String, SchemaKey> byResource) {
        SchemaKey found = null;
        for (Scope each = this; each != null; each = each.outer) {
            found = byResource.getOrDefault(each.resource, found);
        }
        return Optional.ofNullable(found);
    }
}
