package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values of an {@code enum} with many of them: whether a value is one, by JSON equality, takes one look. */
public final class ValueSet {
    private final List<JsonValue> values;
    private final Set<JsonValue> set;

    private ValueSet(List<JsonValue> values) {
        this.values = List.copyOf(values);
        this.set = Set.copyOf(new HashSet<>(values));
    }

    /** The elements of JSON arrays. */
    public static ValueSet of(String... arrays) {
        List<JsonValue> values = new ArrayList<>();
        for (String array : arrays) {
            values.addAll(((JsonArray) JsonValue.parse(array)).elements());
        }
        return new ValueSet(values);
    }

    /** All values, in their order. */
    public List<JsonValue> values() {
        return values;
    }

    /** Whether a value is one of these. */
    public boolean contains(Index in, int node) {
        return in.type(node) != Index.PROVED && set.contains(in.value(node));
    }
}
