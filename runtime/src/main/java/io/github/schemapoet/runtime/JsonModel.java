package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.Utf8Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What every generated type with a schema of its own has in common. An instance is valid against its schema. */
public interface JsonModel {
    /** The JSON text of this instance: equal to the document it was parsed from, as JSON. */
    String toJson();

    /** Writes the JSON text as UTF-8; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;

    /** This instance as a JSON value. */
    default JsonValue toJsonValue() {
        return TreeReader.readChecked(Utf8Text.of(toJson()));
    }

    /**
     * The value that a JSON Pointer (RFC 6901) leads to from here; empty where there is none. The instance is written for
     * it, so that accessors are the faster way to what they name.
     *
     * @throws IllegalArgumentException where the text is no JSON Pointer
     */
    default Optional<JsonValue> at(String pointer) {
        return toJsonValue().at(pointer);
    }
}
