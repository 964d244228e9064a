package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.scan.TrustedSlices;
import java.lang.invoke.MethodHandles;

/** Values of bytes that the scanner has checked. */
final class CheckedValues {
    private static final TrustedSlices ACCESS = access();

    private CheckedValues() {}

    private static TrustedSlices access() {
        try {
            MethodHandles.lookup().ensureInitialized(JsonObject.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return TrustedSlices.get();
    }

    static JsonValue container(byte[] checked) {
        return (JsonValue) ACCESS.container(checked);
    }

    static JsonNumber number(String checked) {
        return (JsonNumber) ACCESS.number(checked);
    }
}
