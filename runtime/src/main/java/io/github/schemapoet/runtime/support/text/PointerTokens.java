package io.github.schemapoet.runtime.support.text;

/** Tokens of JSON Pointers. */
public final class PointerTokens {
    private PointerTokens() {}

    /** A name as a token (RFC 6901 §3). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
