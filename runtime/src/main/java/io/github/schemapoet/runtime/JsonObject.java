package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import io.github.schemapoet.runtime.support.scan.TrustedSlices;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON object. What was read stays as it was written until someone looks inside. */
public final class JsonObject implements JsonValue {
    private static final byte[] NO_SOURCE = {};

    /** The object of no members. */
    static final JsonObject EMPTY = new JsonObject(NO_SOURCE, Map.of(), 1);

    static {
        TrustedSlices.provide(new Access());
    }

    private final byte[] source;
    /** What the object was made of; null where it was read. Final, so that a race shows nothing else. */
    private final @Nullable Map<String, JsonValue> made;
    /** What the source says, once someone has asked; each thread that finds nothing parses for itself. */
    private @Nullable Map<String, JsonValue> parsed;
    /** How deep the object is nested; 0 until it is known, and the same whoever finds it. */
    private int height;

    private JsonObject(byte[] source, @Nullable Map<String, JsonValue> made, int height) {
        this.source = source;
        this.made = made;
        this.height = height;
    }

    /**
     * An object of these members, in the map's order.
     *
     * @throws IllegalArgumentException where it would be nested deeper than {@value ReadOptions#GREATEST_DEPTH}
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.forEach((name, value) -> {
            Objects.requireNonNull(name, "a member's name");
            Objects.requireNonNull(value, name);
        });
        return ofTree(copy, Height.above(copy.values()));
    }

    static JsonObject ofChecked(byte[] source) {
        return new JsonObject(source, null, 0);
    }

    /** Of a map that nobody else has. */
    static JsonObject ofTree(Map<String, JsonValue> members, int height) {
        return new JsonObject(NO_SOURCE, Collections.unmodifiableMap(members), height);
    }

    byte[] source() {
        return source;
    }

    int height() {
        int known = height;
        if (known == 0) {
            known = made == null ? Height.ofText(source) : Height.above(made.values());
            height = known;
        }
        return known;
    }

    /** The members in their order; unmodifiable. */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> known = made == null ? parsed : made;
        if (known == null) {
            known = ((JsonObject) TreeReader.readChecked(source)).members();
            parsed = known;
        }
        return known;
    }

    /** The value of a member, or null where there is no such member. */
    public @Nullable JsonValue get(String name) {
        return members().get(name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.object(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && ValueEquality.equal(this, object);
    }

    @Override
    public int hashCode() {
        return ValueHash.of(this);
    }

    @Override
    public String toString() {
        return toJson();
    }

    /** How the machinery makes and writes values. */
    private static final class Access extends TrustedSlices {
        @Override
        public Object container(byte[] checked) {
            return checked[0] == '{' ? ofChecked(checked) : JsonArray.ofChecked(checked);
        }

        @Override
        public Object number(String checked) {
            return JsonNumber.ofChecked(checked);
        }

        @Override
        public ScannedNodes nodes(Object document) {
            return ((JsonDocument) document).nodes();
        }

        @Override
        public NodeSymbols symbols(Object document) {
            return ((JsonDocument) document).symbols();
        }

        @Override
        public void write(Object value, ByteWriter out) {
            ValueWriter.write((JsonValue) value, out);
        }
    }
}
