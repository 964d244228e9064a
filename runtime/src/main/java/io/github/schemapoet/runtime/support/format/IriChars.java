package io.github.schemapoet.runtime.support.format;

/** What RFC 3987 §2.2 adds to ASCII, for RFC 6570 §1.5 too. A surrogate without its partner is in neither class. */
final class IriChars {
    private IriChars() {}

    /** The rule {@code ucschar}. */
    static boolean isUcs(int c) {
        if (c <= 0xFFFF) {
            return c >= 0xA0 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFEF;
        }
        return c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && (c < 0xE0000 || c >= 0xE1000);
    }

    /** The rule {@code iprivate}. */
    static boolean isPrivate(int c) {
        return c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD;
    }
}
