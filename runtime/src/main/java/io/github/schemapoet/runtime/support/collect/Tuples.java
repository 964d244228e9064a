package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of arrays by their position, and as JSON. */
public final class Tuples {
    private Tuples() {}

    /** The item, or null where the array ends before it. */
    public static @Nullable JsonValue at(List<JsonValue> items, int index) {
        return index < items.size() ? items.get(index) : null;
    }

    /** The item, or null where the array ends before it or it is null. */
    public static @Nullable JsonValue valueAt(List<JsonValue> items, int index) {
        JsonValue item = at(items, index);
        return item == JsonNull.INSTANCE ? null : item;
    }

    /** A string as JSON. */
    public static JsonValue json(@Nullable String value) {
        return value == null ? JsonNull.INSTANCE : JsonString.of(value);
    }

    /** A boolean as JSON. */
    public static JsonValue json(@Nullable Boolean value) {
        return value == null ? JsonNull.INSTANCE : JsonBoolean.of(value);
    }

    /**
     * A number as JSON.
     *
     * @throws IllegalArgumentException where it is not finite
     */
    public static JsonValue json(@Nullable Number value) {
        return value == null ? JsonNull.INSTANCE : JsonNumber.of(value);
    }

    /** An instance of a generated type as JSON. */
    public static JsonValue json(@Nullable JsonModel value) {
        return value == null ? JsonNull.INSTANCE : value.toJsonValue();
    }

    /** JSON as it is. */
    public static JsonValue json(@Nullable JsonValue value) {
        return value == null ? JsonNull.INSTANCE : value;
    }
}
