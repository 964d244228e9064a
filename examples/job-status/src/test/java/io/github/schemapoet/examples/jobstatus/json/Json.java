package io.github.schemapoet.examples.jobstatus.json;

import java.util.List;
import java.util.Map;

/** A JSON text as a tree. Equality is that of JSON: numbers by their value, members in any order. */
public sealed interface Json {
    /** A number, as it is spelled. */
    record Number(String token) implements Json {
        /** What JavaScript makes of it. */
        public double nearest() {
            return Double.parseDouble(token);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Number number
                    && (token.equals(number.token) || Decimal.of(token).equals(Decimal.of(number.token)));
        }

        @Override
        public int hashCode() {
            return Decimal.of(token).hashCode();
        }
    }

    record Text(String value) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    record Array(List<Json> items) implements Json {
        @Override
        public boolean equals(Object other) {
            return other instanceof Array array && Equality.of(this, array);
        }

        @Override
        public int hashCode() {
            return items.size();
        }
    }

    /** The members in their order; of several with one name, the last. */
    record Members(Map<String, Json> all) implements Json {
        @Override
        public boolean equals(Object other) {
            return other instanceof Members members && Equality.of(this, members);
        }

        @Override
        public int hashCode() {
            return all.keySet().hashCode();
        }
    }
}
