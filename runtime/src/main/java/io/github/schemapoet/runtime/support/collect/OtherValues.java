package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What instances of types with members hold where they are no objects, since their schemas name members and no type. */
public final class OtherValues {
    private OtherValues() {}

    /**
     * The value, which is no object.
     *
     * @throws NullPointerException where it is null
     * @throws IllegalArgumentException where it is an object
     */
    public static JsonValue checked(JsonValue value) {
        if (Objects.requireNonNull(value, "value") instanceof JsonObject) {
            throw new IllegalArgumentException("an object has members, which have methods of their own");
        }
        return value;
    }

    /**
     * Lets pass what is an object, and so has its required members.
     *
     * @param other what an instance holds instead of members
     * @throws IllegalStateException where it holds something; the value is not shown, since it may be confidential
     */
    public static void requireNone(@Nullable JsonValue other) {
        if (other != null) {
            throw new IllegalStateException("this is no object: otherValue() answers what it is");
        }
    }
}
