package io.github.schemapoet.runtime.support.format;

/**
 * URIs and references to them by RFC 3986, appendix A; IRIs by RFC 3987 §2.2.
 *
 * <p>An IRI holds no character that only directs bidirectional text (RFC 3987 §4.1).
 */
final class Uris {
    private static final String UNRESERVED = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final String IN_USER = ":";
    private static final String IN_HOST = "";
    private static final String IN_PATH = ":@/";
    private static final String IN_QUERY = ":@/?";

    private final String text;
    private final boolean international;

    private Uris(String text, boolean international) {
        this.text = text;
        this.international = international;
    }

    static boolean uri(String text) {
        return new Uris(text, false).isAbsolute();
    }

    static boolean uriReference(String text) {
        return new Uris(text, false).isReference();
    }

    static boolean iri(String text) {
        return new Uris(text, true).isAbsolute();
    }

    static boolean iriReference(String text) {
        return new Uris(text, true).isReference();
    }

    private boolean isAbsolute() {
        int colon = end(0, ":/?#");
        return isScheme(colon) && isAfterScheme(colon + 1);
    }

    /** Before the first slash of a relative reference is no colon, so that what stands before a colon is a scheme. */
    private boolean isReference() {
        int first = end(0, ":/?#");
        return first < text.length() && text.charAt(first) == ':' ? isAbsolute() : isAfterScheme(0);
    }

    private boolean isScheme(int end) {
        if (end == text.length() || text.charAt(end) != ':' || end == 0 || !Ascii.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterScheme(int from) {
        int path = from;
        if (text.startsWith("//", from)) {
            path = end(from + 2, "/?#");
            if (!isAuthority(from + 2, path)) {
                return false;
            }
        }
        int query = end(path, "?#");
        int fragment = end(query, "#");
        return areChars(path, query, IN_PATH, false)
                && (query == fragment || areChars(query + 1, fragment, IN_QUERY, true))
                && (fragment == text.length() || areChars(fragment + 1, text.length(), IN_QUERY, false));
    }

    private boolean isAuthority(int from, int end) {
        int at = text.indexOf('@', from);
        int host = at >= 0 && at < end ? at + 1 : from;
        if (host > from && !areChars(from, host - 1, IN_USER, false)) {
            return false;
        }
        if (host < end && text.charAt(host) == '[') {
            int close = text.indexOf(']', host);
            return close >= 0 && close < end && isLiteral(host + 1, close) && isPort(close + 1, end);
        }
        int port = Math.min(end(host, ":"), end);
        return areChars(host, port, IN_HOST, false) && isPort(port, end);
    }

    private boolean isPort(int from, int end) {
        return from == end || text.charAt(from) == ':' && Ascii.digits(text, from + 1) == end;
    }

    private boolean isLiteral(int from, int end) {
        if (from == end || Ascii.lower(text.charAt(from)) != 'v') {
            return Addresses.isIpv6(text, from, end);
        }
        int dot = from + 1;
        while (dot < end && Ascii.isHex(text.charAt(dot))) {
            dot++;
        }
        if (dot == from + 1 || dot + 1 >= end || text.charAt(dot) != '.') {
            return false;
        }
        for (int i = dot + 1; i < end; i++) {
            if (!isPlain(text.charAt(i), IN_USER)) {
                return false;
            }
        }
        return true;
    }

    /** Where the first of some characters is, from a place on, or the end of the text. */
    private int end(int from, String stops) {
        int at = from;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean areChars(int from, int end, String more, boolean privateUse) {
        for (int at = from; at < end; at++) {
            int c = text.codePointAt(at);
            if (c == '%') {
                if (!Ascii.isPercentEncoded(text, at, end)) {
                    return false;
                }
                at += 2;
            } else if (c < 0x80) {
                if (!isPlain(c, more)) {
                    return false;
                }
            } else if (international && (IriChars.isUcs(c) && !isDirection(c) || privateUse && IriChars.isPrivate(c))) {
                at += Character.charCount(c) - 1;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c, String more) {
        return Ascii.isLetterOrDigit(c)
                || UNRESERVED.indexOf(c) >= 0
                || SUB_DELIMITERS.indexOf(c) >= 0
                || more.indexOf(c) >= 0;
    }

    private static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E;
    }
}
