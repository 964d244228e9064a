package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What arrays must look like (2020-12 core §10.3.1 and §11.2, validation §6.4).
 *
 * @param prefixItems for the items at the beginning, one each: {@code prefixItems}, or {@code items} with an array
 * @param items for all other items: {@code items} with a schema, or {@code additionalItems}
 * @param keywords what these two are called
 * @param contains what some items must be
 * @param unevaluatedItems for the items that no other keyword has looked at
 */
public record ArrayAssertions(
        List<SchemaKey> prefixItems,
        Optional<SchemaKey> items,
        Keywords keywords,
        Optional<Contains> contains,
        Optional<SchemaKey> unevaluatedItems,
        OptionalLong minItems,
        OptionalLong maxItems,
        boolean uniqueItems) {
    /** Anything goes. */
    public static final ArrayAssertions NONE = new ArrayAssertions(
            List.of(),
            Optional.empty(),
            Keywords.SINCE_2020_12,
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            false);

    /** What the keyword for the items at the beginning is called, and that for all others. */
    public enum Keywords {
        /** Since 2020-12; and where there is one schema for all items. */
        SINCE_2020_12("prefixItems", "items"),
        /** Where {@code items} is an array. */
        TUPLE_BEFORE("items", "additionalItems");

        private final String first;
        private final String others;

        Keywords(String first, String others) {
            this.first = first;
            this.others = others;
        }

        public String first() {
            return first;
        }

        public String others() {
            return others;
        }
    }

    /**
     * The keywords {@code contains}, {@code minContains} and {@code maxContains}.
     *
     * @param min how many items must be accepted: one, unless said otherwise
     * @param evaluates whether items that are accepted have been evaluated, so that {@code unevaluatedItems} leaves them
     *     alone (2020-12 core §11.2; not in 2019-09)
     */
    public record Contains(SchemaKey schema, long min, OptionalLong max, boolean evaluates) {}

    /** The schema of all items, where each has the same. */
    public Optional<SchemaKey> uniform() {
        return prefixItems.isEmpty() ? items : Optional.empty();
    }
}
