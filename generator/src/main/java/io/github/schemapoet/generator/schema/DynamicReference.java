package io.github.schemapoet.generator.schema;

import java.util.Optional;

/**
 * A reference that depends on how its schema was reached (2020-12 core §8.2.3.2; 2019-09 core §8.2.4.2).
 *
 * @param keyword {@code $dynamicRef} or {@code $recursiveRef}
 * @param anchor the name of the dynamic anchor that is looked for in the outermost resource that has one; what
 *     {@code $recursiveAnchor} names is called {@link #RECURSIVE}. Empty where the reference turned out to be a plain one
 * @param initial where it leads if no resource on the way has such an anchor
 */
public record DynamicReference(String keyword, Optional<String> anchor, Optional<SchemaKey> initial) {
    /** What no anchor can be called. */
    public static final String RECURSIVE = "#";
}
