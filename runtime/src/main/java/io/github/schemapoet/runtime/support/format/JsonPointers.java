package io.github.schemapoet.runtime.support.format;

/**
 * JSON Pointer (RFC 6901 §3) and Relative JSON Pointer (draft-bhutton-relative-json-pointer-00 §3).
 *
 * <p>Any text can be the name of a member, so that nothing but {@code ~} is looked at within a token.
 */
final class JsonPointers {
    private JsonPointers() {}

    static boolean jsonPointer(String text) {
        return isPointer(text, 0);
    }

    static boolean relativeJsonPointer(String text) {
        int levels = number(text, 0);
        if (levels < 0) {
            return false;
        }
        int at = levels;
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at = number(text, at + 1);
        }
        return at >= 0 && (isPointer(text, at) || at == text.length() - 1 && text.charAt(at) == '#');
    }

    private static boolean isPointer(String text, int from) {
        if (from < text.length() && text.charAt(from) != '/') {
            return false;
        }
        for (int at = text.indexOf('~', from); at >= 0; at = text.indexOf('~', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) != '0' && text.charAt(at + 1) != '1') {
                return false;
            }
        }
        return true;
    }

    /** The end of a number without leading zeros, or -1. */
    private static int number(String text, int from) {
        int end = Ascii.digits(text, from);
        return end == from || end > from + 1 && text.charAt(from) == '0' ? -1 : end;
    }
}
