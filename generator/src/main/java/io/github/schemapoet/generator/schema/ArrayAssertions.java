package io.github.schemapoet.generator.schema;

import java.util.Optional;
import java.util.OptionalLong;

/** What arrays must look like (2020-12 core §10.3.1, validation §6.4). */
public record ArrayAssertions(
        Optional<SchemaKey> items, OptionalLong minItems, OptionalLong maxItems, boolean uniqueItems) {
    /** Anything goes. */
    public static final ArrayAssertions NONE =
            new ArrayAssertions(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), false);
}
