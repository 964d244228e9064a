package io.github.schemapoet.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array. What was read stays as it was written until someone looks inside. */
public final class JsonArray implements JsonValue {
    private static final byte[] NO_SOURCE = {};

    private final byte[] source;
    private @Nullable List<JsonValue> elements;

    private JsonArray(byte[] source, @Nullable List<JsonValue> elements) {
        this.source = source;
        this.elements = elements;
    }

    /**
     * An array of these elements.
     *
     * @throws IllegalArgumentException where it would be nested deeper than {@value ReadOptions#GREATEST_DEPTH}
     */
    public static JsonArray of(List<? extends JsonValue> elements) {
        List<JsonValue> copy = List.copyOf(elements);
        Height.above(copy);
        return new JsonArray(NO_SOURCE, copy);
    }

    static JsonArray ofChecked(byte[] source) {
        return new JsonArray(source, null);
    }

    static JsonArray ofTree(List<JsonValue> elements) {
        return new JsonArray(NO_SOURCE, elements);
    }

    byte[] source() {
        return source;
    }

    int height() {
        return Height.above(elements());
    }

    /** The elements in order; unmodifiable. */
    public List<JsonValue> elements() {
        List<JsonValue> known = elements;
        if (known == null) {
            known = ((JsonArray) TreeReader.readChecked(source)).elements();
            elements = known;
        }
        return known;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.array(this);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof JsonArray array)
                || elements().size() != array.elements().size()) {
            return false;
        }
        for (int i = 0; i < elements().size(); i++) {
            if (!elements().get(i).equals(array.elements().get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (JsonValue element : elements()) {
            hash = 31 * hash + element.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return toJson();
    }
}
