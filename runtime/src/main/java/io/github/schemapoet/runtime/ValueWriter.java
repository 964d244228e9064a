package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes values, without recursion; what was read and never changed is copied as it is. */
final class ValueWriter implements JsonValue.Cases<ByteWriter> {
    private final ByteWriter out;
    private final Deque<Children> open = new ArrayDeque<>();

    private ValueWriter(ByteWriter out) {
        this.out = out;
    }

    static void write(JsonValue value, ByteWriter out) {
        ValueWriter writer = new ValueWriter(out);
        value.match(writer);
        for (Children children = writer.open.peek(); children != null; children = writer.open.peek()) {
            writer.goOn(children);
        }
    }

    /** Writes the children of a container up to one that is a container itself, of which only the beginning; or the end. */
    private void goOn(Children children) {
        while (children.hasNext()) {
            if (children.taken() > 0) {
                out.raw(',');
            }
            JsonValue child = children.next();
            if (children.areMembers()) {
                out.string(children.name());
                out.raw(':');
            }
            child.match(this);
            if (open.peek() != children) {
                return;
            }
        }
        out.raw(children.areMembers() ? '}' : ']');
        open.pop();
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
        if (!copied(value.source())) {
            out.raw('[');
            open.push(Children.of(value));
        }
        return out;
    }

    @Override
    public ByteWriter object(JsonObject value) {
        if (!copied(value.source())) {
            out.raw('{');
            open.push(Children.of(value));
        }
        return out;
    }

    private boolean copied(byte[] source) {
        out.raw(source, 0, source.length);
        return source.length > 0;
    }
}
