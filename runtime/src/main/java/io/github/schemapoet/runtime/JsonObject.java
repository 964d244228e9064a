package io.github.schemapoet.runtime;

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

    static {
        TrustedSlices.provide(new Access());
    }

    private final byte[] source;
    private @Nullable Map<String, JsonValue> members;

    private JsonObject(byte[] source, @Nullable Map<String, JsonValue> members) {
        this.source = source;
        this.members = members;
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
        Height.above(copy.values());
        return ofTree(copy);
    }

    static JsonObject ofChecked(byte[] source) {
        return new JsonObject(source, null);
    }

    static JsonObject ofTree(Map<String, JsonValue> members) {
        return new JsonObject(NO_SOURCE, Collections.unmodifiableMap(members));
    }

    byte[] source() {
        return source;
    }

    int height() {
        return Height.above(members().values());
    }

    /** The members in their order; unmodifiable. */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> known = members;
        if (known == null) {
            known = ((JsonObject) TreeReader.readChecked(source)).members();
            members = known;
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
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof JsonObject object)
                || members().size() != object.members().size()) {
            return false;
        }
        for (Map.Entry<String, JsonValue> member : members().entrySet()) {
            if (!member.getValue().equals(object.members().get(member.getKey()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, JsonValue> member : members().entrySet()) {
            hash += member.getKey().hashCode() ^ 31 * member.getValue().hashCode();
        }
        return hash;
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
        public void writeMembers(Object object, ByteWriter out) {
            byte[] source = ((JsonObject) object).source;
            out.raw(source, 1, source.length - 1);
        }

        @Override
        public void write(Object value, ByteWriter out) {
            ValueWriter.write((JsonValue) value, out);
        }
    }
}
