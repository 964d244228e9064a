package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.io.SerializedString;

/** JSON text as the bytes that it is made of, for generators of UTF-8, which ask for nothing else of a raw value. */
final class Utf8Value extends SerializedString {
    private static final long serialVersionUID = 1;

    Utf8Value(byte[] json) {
        super("");
        _unquotedUTF8Ref = json;
    }
}
