package io.github.schemapoet.runtime;

import org.jspecify.annotations.Nullable;

/** The JSON value {@code null}. */
public final class JsonNull implements JsonValue {
    /** The only instance. */
    public static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.nul(this);
    }

    /** The same in every run, other than an identity's. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "null";
    }
}
