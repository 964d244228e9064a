package io.github.schemapoet.runtime;

import java.util.Objects;

/** A JSON string. Lone surrogates are kept. */
public final class JsonString implements JsonValue {
    private final String value;

    private JsonString(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /** A string of this text. */
    public static JsonString of(String text) {
        return new JsonString(text);
    }

    /** The text. */
    public String value() {
        return value;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.string(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonString string && value.equals(string.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
