package io.github.schemapoet.schema.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What JavaScript or Zod loses of a document.
 *
 * @param at the JSON Pointer of where it is lost
 */
public record Loss(@JsonProperty("at") String at, @JsonProperty("what") What what) {
    public enum What {
        /** Beyond every double: JavaScript reads infinity, which JSON cannot hold, so that the output has null. */
        NUMBER_OVERFLOW,
        /** The output has the value of the nearest double. */
        NUMBER_PRECISION,
        /** The output has 0. */
        NEGATIVE_ZERO,
        /** The output has the same value, spelled otherwise. */
        NUMBER_SPELLING,
        /** A member by the name {@code __proto__} is missing in the output. */
        PROTO_MEMBER,
        /** The members of a free-form object stand in another order. */
        MEMBER_ORDER,
        /** Several members have the same name; the output has the value of the last. */
        DUPLICATE_NAME;

        /** As the corpus and the documentation write it. */
        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
