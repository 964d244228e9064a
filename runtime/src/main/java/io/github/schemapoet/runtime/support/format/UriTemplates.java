package io.github.schemapoet.runtime.support.format;

/**
 * URI templates of every level by the grammar of RFC 6570 §2, operators that are reserved for extensions included
 * (§2.2), with the apostrophe as a literal (erratum 6937).
 */
final class UriTemplates {
    private static final String OPERATORS = "+#./;?&=,!@|";
    /** The ASCII characters that are no literals, besides controls. */
    private static final String NO_LITERALS = " \"%<>\\^`{|}\u007F";

    private UriTemplates() {}

    static boolean uriTemplate(String text) {
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == '{' ? expression(text, at + 1) : literal(text, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** The end of the literal at a place, or -1. */
    private static int literal(String text, int at) {
        int c = text.codePointAt(at);
        if (c == '%') {
            return Ascii.isPercentEncoded(text, at, text.length()) ? at + 3 : -1;
        }
        boolean isLiteral =
                c < 0x80 ? c > ' ' && NO_LITERALS.indexOf(c) < 0 : IriChars.isUcs(c) || IriChars.isPrivate(c);
        return isLiteral ? at + Character.charCount(c) : -1;
    }

    /** The end of the expression whose brace is open, or -1. */
    private static int expression(String text, int from) {
        int at = from;
        if (at < text.length() && OPERATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        while (true) {
            at = modifier(text, name(text, at));
            if (at < 0 || at == text.length()) {
                return -1;
            }
            char c = text.charAt(at++);
            if (c == '}') {
                return at;
            } else if (c != ',') {
                return -1;
            }
        }
    }

    /** The end of a name: of characters, and of single dots between them; or -1. */
    private static int name(String text, int from) {
        int at = character(text, from);
        while (at >= 0 && at < text.length()) {
            boolean dot = text.charAt(at) == '.';
            int next = character(text, dot ? at + 1 : at);
            if (next < 0) {
                return dot ? -1 : at;
            }
            at = next;
        }
        return at;
    }

    private static int character(String text, int at) {
        if (at == text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        if (c == '%') {
            return Ascii.isPercentEncoded(text, at, text.length()) ? at + 3 : -1;
        }
        return Ascii.isLetterOrDigit(c) || c == '_' ? at + 1 : -1;
    }

    private static int modifier(String text, int at) {
        if (at < 0 || at == text.length()) {
            return -1;
        }
        if (text.charAt(at) == '*') {
            return at + 1;
        } else if (text.charAt(at) != ':') {
            return at;
        }
        int end = Ascii.digits(text, at + 1);
        boolean isLength = end > at + 1 && end <= at + 5 && text.charAt(at + 1) != '0';
        return isLength ? end : -1;
    }
}
