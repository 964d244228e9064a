package io.github.schemapoet.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array. What was read stays as it was written until someone looks inside. */
public final class JsonArray implements JsonValue {
    private static final byte[] NO_SOURCE = {};

    /** The array of no elements. */
    static final JsonArray EMPTY = new JsonArray(NO_SOURCE, List.of(), 1);

    private final byte[] source;
    /** What the array was made of; null where it was read. Final, so that a race shows nothing else. */
    private final @Nullable List<JsonValue> made;
    /** What the source says, once someone has asked; each thread that finds nothing parses for itself. */
    private @Nullable List<JsonValue> parsed;
    /** How deep the array is nested; 0 until it is known, and the same whoever finds it. */
    private int height;

    private JsonArray(byte[] source, @Nullable List<JsonValue> made, int height) {
        this.source = source;
        this.made = made;
        this.height = height;
    }

    /**
     * An array of these elements.
     *
     * @throws IllegalArgumentException where it would be nested deeper than {@value ReadOptions#GREATEST_DEPTH}
     */
    public static JsonArray of(List<? extends JsonValue> elements) {
        List<JsonValue> copy = List.copyOf(elements);
        return new JsonArray(NO_SOURCE, copy, Height.above(copy));
    }

    static JsonArray ofChecked(byte[] source) {
        return new JsonArray(source, null, 0);
    }

    static JsonArray ofTree(List<JsonValue> elements, int height) {
        return new JsonArray(NO_SOURCE, elements, height);
    }

    byte[] source() {
        return source;
    }

    int height() {
        int known = height;
        if (known == 0) {
            known = made == null ? Height.ofText(source) : Height.above(made);
            height = known;
        }
        return known;
    }

    /** The elements in order; unmodifiable. */
    public List<JsonValue> elements() {
        List<JsonValue> known = made == null ? parsed : made;
        if (known == null) {
            known = ((JsonArray) TreeReader.readChecked(source)).elements();
            parsed = known;
        }
        return known;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.array(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray array && ValueEquality.equal(this, array);
    }

    @Override
    public int hashCode() {
        return ValueHash.of(this);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
