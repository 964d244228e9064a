package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.schema.NumberAssertions;
import io.github.schemapoet.runtime.JsonNumber;
import java.util.Optional;

/** Bounds of numbers (2020-12 validation §6.2; draft 4 §5.1). */
final class NumberKeywords {
    private static final JsonNumber ZERO = JsonNumber.of(0);

    private NumberKeywords() {}

    static NumberAssertions read(KeywordSource source) {
        Optional<JsonNumber> minimum = source.number("minimum");
        Optional<JsonNumber> maximum = source.number("maximum");
        Optional<JsonNumber> multipleOf = source.number("multipleOf").filter(value -> {
            boolean positive = value.compareTo(ZERO) > 0;
            if (!positive) {
                source.get("multipleOf").ifPresent(at -> source.invalid("multipleOf", at, "a number above 0"));
            }
            return positive;
        });
        if (!source.dialect().has(Dialect.Rule.EXCLUSIVE_FLAGS)) {
            return new NumberAssertions(
                    minimum, source.number("exclusiveMinimum"), maximum, source.number("exclusiveMaximum"), multipleOf);
        }
        boolean above = source.flag("exclusiveMinimum");
        boolean below = source.flag("exclusiveMaximum");
        return new NumberAssertions(
                minimum.filter(bound -> !above),
                minimum.filter(bound -> above),
                maximum.filter(bound -> !below),
                maximum.filter(bound -> below),
                multipleOf);
    }
}
