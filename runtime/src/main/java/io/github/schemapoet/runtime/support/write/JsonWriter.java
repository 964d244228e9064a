package io.github.schemapoet.runtime.support.write;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.scan.TrustedSlices;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes models, for generated writers. Commas are written before each value or name but the first of its container, so
 * that writers need not know which is the first.
 *
 * <p>A proving writer takes the text of a new instance for its check; models inside it, whose own checks have passed, are
 * left out by {@link #proved()}.
 */
public final class JsonWriter extends ByteWriter {
    private final boolean proving;
    private int[] provedAt = new int[8];
    private int provedCount;

    /** A writer of documents, or one that proves. */
    public JsonWriter(boolean proving) {
        this.proving = proving;
    }

    /** The bytes of a member name, quoted, with the colon, and a comma before it: for {@link #name(byte[])}. */
    public static byte[] nameBytes(String name) {
        ByteWriter out = new ByteWriter();
        out.raw(',');
        out.string(name);
        out.raw(':');
        return out.toBytes();
    }

    /** Whether the text is for a check only. */
    public boolean proving() {
        return proving;
    }

    /** Stands for a model whose own check has passed. */
    public void proved() {
        separate();
        if (provedCount == provedAt.length) {
            provedAt = Arrays.copyOf(provedAt, provedCount * 2);
        }
        provedAt[provedCount++] = size();
        raw('{');
        raw('}');
    }

    /** Where proved models stand, in ascending order. */
    public int[] provedOffsets() {
        return Arrays.copyOf(provedAt, provedCount);
    }

    private void separate() {
        if (size() > 0) {
            int last = last();
            if (last != '[' && last != ':' && last != '{') {
                raw(',');
            }
        }
    }

    /** Opens an object. */
    public void beginObject() {
        separate();
        raw('{');
    }

    /** Closes an object. */
    public void endObject() {
        raw('}');
    }

    /** Opens an array. */
    public void beginArray() {
        separate();
        raw('[');
    }

    /** Closes an array. */
    public void endArray() {
        raw(']');
    }

    /** A member's name, as {@link #nameBytes} made it. */
    public void name(byte[] name) {
        raw(name, last() == '{' ? 1 : 0, name.length);
    }

    /** A member's name. */
    public void name(String name) {
        if (last() != '{') {
            raw(',');
        }
        string(name);
        raw(':');
    }

    /** A string. */
    public void value(String text) {
        separate();
        string(text);
    }

    /** A number. */
    public void value(double number) {
        separate();
        number(number);
    }

    /** An integer. */
    public void value(long number) {
        separate();
        integer(number);
    }

    /** A number of any size. */
    public void value(JsonNumber number) {
        separate();
        ascii(number.toString());
    }

    /** {@code true} or {@code false}. */
    public void value(boolean value) {
        separate();
        ascii(value ? "true" : "false");
    }

    /** {@code null}. */
    public void nul() {
        separate();
        ascii("null");
    }

    /** Any value. */
    public void value(JsonValue value) {
        separate();
        TrustedSlices.get().write(value, this);
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }
}
