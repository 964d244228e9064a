package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonDocument;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import io.github.schemapoet.runtime.support.scan.TrustedSlices;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.lang.invoke.MethodHandles;

/** Values of bytes that the scanner has checked. */
public final class CheckedValues {
    private static final TrustedSlices ACCESS = access();

    private CheckedValues() {}

    /** The class that gives the access does so when it is initialised, which no use of another value brings about. */
    private static TrustedSlices access() {
        try {
            MethodHandles.lookup().ensureInitialized(JsonObject.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return TrustedSlices.get();
    }

    /** An object or array of checked bytes, from one bracket to the other, that nobody will change. */
    public static JsonValue container(byte[] checked) {
        return (JsonValue) ACCESS.container(checked);
    }

    /** A number of checked text. */
    public static JsonNumber number(String checked) {
        return (JsonNumber) ACCESS.number(checked);
    }

    /** The nodes of a document that has been read. */
    public static ScannedNodes nodes(JsonDocument document) {
        return ACCESS.nodes(document);
    }

    /** The numbers of the names in a document, for who looks at it next. */
    public static NodeSymbols symbols(JsonDocument document) {
        return ACCESS.symbols(document);
    }

    /** Writes a value; what was read and never changed is copied as it is. */
    public static void write(JsonValue value, ByteWriter out) {
        ACCESS.write(value, out);
    }
}
