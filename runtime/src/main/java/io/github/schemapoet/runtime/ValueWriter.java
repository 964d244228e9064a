package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.Map;

/** Writes values; what was read and never changed is copied as it is. */
final class ValueWriter implements JsonValue.Cases<ByteWriter> {
    private final ByteWriter out;

    private ValueWriter(ByteWriter out) {
        this.out = out;
    }

    static void write(JsonValue value, ByteWriter out) {
        value.match(new ValueWriter(out));
    }

    @Override
    public ByteWriter nul(JsonNull value) {
        out.ascii("null");
        return out;
    }

    @Override
    public ByteWriter bool(JsonBoolean value) {
        out.ascii(value.value() ? "true" : "false");
        return out;
    }

    @Override
    public ByteWriter number(JsonNumber value) {
        out.ascii(value.toString());
        return out;
    }

    @Override
    public ByteWriter string(JsonString value) {
        out.string(value.value());
        return out;
    }

    @Override
    public ByteWriter array(JsonArray value) {
        byte[] source = value.source();
        if (source.length > 0) {
            out.raw(source, 0, source.length);
            return out;
        }
        int separator = '[';
        for (JsonValue element : value.elements()) {
            out.raw(separator);
            element.match(this);
            separator = ',';
        }
        if (separator == '[') {
            out.raw('[');
        }
        out.raw(']');
        return out;
    }

    @Override
    public ByteWriter object(JsonObject value) {
        byte[] source = value.source();
        if (source.length > 0) {
            out.raw(source, 0, source.length);
            return out;
        }
        int separator = '{';
        for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
            out.raw(separator);
            out.string(member.getKey());
            out.raw(':');
            member.getValue().match(this);
            separator = ',';
        }
        if (separator == '{') {
            out.raw('{');
        }
        out.raw('}');
        return out;
    }
}
