package io.github.schemapoet.runtime;

import org.jspecify.annotations.Nullable;

/** The JSON values {@code true} and {@code false}. */
public final class JsonBoolean implements JsonValue {
    /** {@code true}. */
    public static final JsonBoolean TRUE = new JsonBoolean(true);

    /** {@code false}. */
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    private final boolean value;

    private JsonBoolean(boolean value) {
        this.value = value;
    }

    /** One of the two. */
    public static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** As Java has it. */
    public boolean value() {
        return value;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.bool(this);
    }

    /** The same in every run, other than an identity's. */
    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
