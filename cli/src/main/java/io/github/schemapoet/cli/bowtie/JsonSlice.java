package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as the bytes that it was written with: no digit, escape or repeated name is lost on the way to those who
 * know what it means.
 */
final class JsonSlice {
    private final byte[] bytes;

    private JsonSlice(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A value whose bytes are known to be JSON. */
    static JsonSlice ofChecked(byte[] bytes) {
        return new JsonSlice(bytes);
    }

    /**
     * The members of a JSON text.
     *
     * @throws ProtocolException if it is no JSON object
     */
    static Map<String, JsonSlice> members(byte[] text) {
        return SliceScanner.members(text, "The line");
    }

    /** The text, which nobody changes. */
    byte[] bytes() {
        return bytes;
    }

    boolean isNull() {
        return bytes[0] == 'n';
    }

    /**
     * The members of an object, in their order.
     *
     * @param name what the object is called if it is none
     * @throws ProtocolException if it is none, or has two members of one name
     */
    Map<String, JsonSlice> members(String name) {
        return SliceScanner.members(bytes, name);
    }

    /**
     * The elements of an array.
     *
     * @param name what the array is called if it is none
     * @throws ProtocolException if it is none
     */
    List<JsonSlice> elements(String name) {
        return SliceScanner.elements(bytes, name);
    }

    /**
     * The text of a string.
     *
     * @param name what the string is called if it is none
     * @throws ProtocolException if it is none
     */
    String text(String name) {
        if (bytes[0] == '"' && JsonValue.parse(bytes) instanceof JsonString string) {
            return string.value();
        }
        throw new ProtocolException(name + " must be a string.");
    }

    /** The value as it was written. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
