package io.github.schemapoet.generator.schema;

import java.util.Optional;
import java.util.OptionalLong;

/** Bounds of strings (2020-12 validation §6.3): lengths in code points, a bound beyond a {@code long} held at its end. */
public record StringAssertions(OptionalLong minLength, OptionalLong maxLength, Optional<String> pattern) {
    /** No bounds. */
    public static final StringAssertions NONE =
            new StringAssertions(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
}
