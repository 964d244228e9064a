package io.github.schemapoet.runtime.support.format;

/** The character classes of ABNF (RFC 5234, appendix B.1). They hold ASCII alone, unlike those of {@link Character}. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isHex(int c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** The lower case of a letter from A to Z; anything else as it is. */
    static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    /** Whether two hexadecimal digits follow the percent sign at a place (RFC 3986 §2.1). */
    static boolean isPercentEncoded(String text, int at, int end) {
        return at + 2 < end && text.charAt(at) == '%' && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
    }

    /** The end of the digits that start at a place. */
    static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
