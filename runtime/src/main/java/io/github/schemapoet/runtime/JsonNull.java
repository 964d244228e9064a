package io.github.schemapoet.runtime;

/** The JSON value {@code null}. */
public final class JsonNull implements JsonValue {
    /** The only instance. */
    public static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.nul(this);
    }

    @Override
    public String toString() {
        return "null";
    }
}
