package io.github.schemapoet.runtime.support.scan;

/** UTF-8 to the letter (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {
    private Utf8() {}

    /** The index behind the character of several bytes that starts at {@code at}, or -1 where there is none. */
    static int next(byte[] bytes, int at) {
        int first = bytes[at];
        int second = bytes[at + 1];
        if (second >> 6 != -2) {
            return -1;
        }
        if (first < (byte) 0xE0) {
            return first >= (byte) 0xC2 ? at + 2 : -1;
        }
        if (bytes[at + 2] >> 6 != -2) {
            return -1;
        }
        if (first < (byte) 0xF0) {
            boolean overlong = first == (byte) 0xE0 && second < (byte) 0xA0;
            boolean surrogate = first == (byte) 0xED && second >= (byte) 0xA0;
            return overlong || surrogate ? -1 : at + 3;
        }
        boolean overlong = first == (byte) 0xF0 && second < (byte) 0x90;
        boolean beyond = first > (byte) 0xF4 || first == (byte) 0xF4 && second >= (byte) 0x90;
        return overlong || beyond || bytes[at + 3] >> 6 != -2 ? -1 : at + 4;
    }

    /** The character of several bytes that starts at {@code at}, in checked text. */
    static int codePoint(byte[] bytes, int at) {
        int first = bytes[at];
        int second = bytes[at + 1] & 0x3F;
        if (first < (byte) 0xE0) {
            return (first & 0x1F) << 6 | second;
        }
        int third = bytes[at + 2] & 0x3F;
        if (first < (byte) 0xF0) {
            return (first & 0xF) << 12 | second << 6 | third;
        }
        return (first & 7) << 18 | second << 12 | third << 6 | bytes[at + 3] & 0x3F;
    }

    /** How many bytes a character outside ASCII takes. */
    static int length(int codePoint) {
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
