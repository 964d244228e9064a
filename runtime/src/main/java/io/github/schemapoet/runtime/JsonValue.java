package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.ByteWriter;
import io.github.schemapoet.runtime.support.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Any JSON value (RFC 8259 §3), immutable.
 *
 * <p>Equality is that of JSON Schema (2020-12 core §4.2.2): numbers by their exact value, objects without regard to the
 * order of their members.
 */
public sealed interface JsonValue permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {
    /** One case for each kind of value. */
    interface Cases<R> {
        /** The value is null. */
        R nul(JsonNull value);

        /** The value is true or false. */
        R bool(JsonBoolean value);

        /** The value is a number. */
        R number(JsonNumber value);

        /** The value is a string. */
        R string(JsonString value);

        /** The value is an array. */
        R array(JsonArray value);

        /** The value is an object. */
        R object(JsonObject value);
    }

    /** Calls the case that fits. */
    <R> R match(Cases<R> cases);

    /**
     * Reads a JSON text.
     *
     * @throws MalformedJsonException where it is none, or an object has two members of one name
     * @throws JsonLimitException where it passes a limit of {@link ReadOptions#defaults()}
     */
    static JsonValue parse(byte[] json) {
        return parse(json, ReadOptions.defaults());
    }

    /** As {@link #parse(byte[])}, with options of one's own. */
    static JsonValue parse(byte[] json, ReadOptions options) {
        return TreeReader.read(json, options);
    }

    /** As {@link #parse(byte[])}; a lone surrogate inside a string is kept. */
    static JsonValue parse(String json) {
        return TreeReader.read(Utf8Text.of(json), ReadOptions.defaults());
    }

    /** As {@link #parse(byte[])}, of all that a stream has; the stream stays open. */
    static JsonValue parse(InputStream json) throws IOException {
        ReadOptions options = ReadOptions.defaults();
        return parse(json.readNBytes(options.maxBytes() + 1), options);
    }

    /**
     * The value that a JSON Pointer (RFC 6901) leads to from here; empty where there is none.
     *
     * @throws IllegalArgumentException where the text is no JSON Pointer
     */
    default Optional<JsonValue> at(String pointer) {
        return Pointers.at(this, pointer);
    }

    /** The JSON text: as it was read, or without white space where the value was made. */
    default String toJson() {
        ByteWriter out = new ByteWriter();
        ValueWriter.write(this, out);
        return out.toText();
    }
}
