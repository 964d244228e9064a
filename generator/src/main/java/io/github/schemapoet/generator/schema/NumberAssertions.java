package io.github.schemapoet.generator.schema;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.Optional;

/** Bounds of numbers (2020-12 validation §6.2); draft 4's boolean exclusive bounds have become numbers. */
public record NumberAssertions(
        Optional<JsonNumber> minimum,
        Optional<JsonNumber> exclusiveMinimum,
        Optional<JsonNumber> maximum,
        Optional<JsonNumber> exclusiveMaximum,
        Optional<JsonNumber> multipleOf) {
    /** No bounds. */
    public static final NumberAssertions NONE = new NumberAssertions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
