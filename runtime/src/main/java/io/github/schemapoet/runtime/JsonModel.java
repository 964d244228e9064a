package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.Utf8Text;
import java.io.IOException;
import java.io.OutputStream;

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
}
