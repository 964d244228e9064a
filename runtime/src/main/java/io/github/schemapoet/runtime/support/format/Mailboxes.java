package io.github.schemapoet.runtime.support.format;

/**
 * Mail addresses: the rule {@code Mailbox} of RFC 5321 §4.1.2, with the extensions of RFC 6531 §3.3.
 *
 * <p>The lengths of RFC 5321 §4.5.3.1 are what servers must accept at least and no part of that rule; nor is a domain
 * in ASCII looked up, so that its labels are letters, digits and hyphens, whatever they mean. A domain in Unicode may be
 * in any normal form, as the test suite of JSON Schema has it; what else RFC 5895 would map, capital letters say, is no
 * part of a U-label.
 */
final class Mailboxes {
    private static final String IN_ATOM = "!#$%&'*+-/=?^_`{|}~";

    private static final String IPV6_TAG = "ipv6";

    private Mailboxes() {}

    static boolean email(String text) {
        int at = local(text, false);
        return isAfterLocal(text, at) && (isLiteral(text, at + 1) || isAsciiDomain(text, at + 1));
    }

    static boolean idnEmail(String text) {
        int at = local(text, true);
        return isAfterLocal(text, at)
                && (isLiteral(text, at + 1)
                        || isAsciiDomain(text, at + 1)
                        || Hostnames.isInternationalDomain(text.substring(at + 1)));
    }

    private static boolean isAfterLocal(String text, int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at) == '@';
    }

    /** The end of the local part, or -1. */
    private static int local(String text, boolean international) {
        return text.startsWith("\"") ? quoted(text, international) : dotted(text, international);
    }

    private static int quoted(String text, boolean international) {
        for (int at = 1; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at++;
                c = at < text.length() ? text.charAt(at) : -1;
                if (!isPrintable(c)) {
                    return -1;
                }
            } else if (!isPrintable(c) && !(international && isBeyondAscii(c))) {
                return -1;
            }
            at += Character.charCount(c) - 1;
        }
        return -1;
    }

    private static int dotted(String text, boolean international) {
        boolean mayEnd = false;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '.') {
                if (!mayEnd) {
                    return -1;
                }
                mayEnd = false;
            } else if (Ascii.isLetterOrDigit(c) || IN_ATOM.indexOf(c) >= 0 || international && isBeyondAscii(c)) {
                mayEnd = true;
            } else {
                break;
            }
            at += Character.charCount(c);
        }
        return mayEnd ? at : -1;
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c <= '~';
    }

    /** What UTF-8 can hold: a surrogate without its partner is not. */
    private static boolean isBeyondAscii(int c) {
        return c >= 0x80 && (c < 0xD800 || c > 0xDFFF);
    }

    private static boolean isAsciiDomain(String text, int from) {
        int start = from;
        for (int at = from; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '.';
            if (c == '.') {
                if (at == start || text.charAt(start) == '-' || text.charAt(at - 1) == '-') {
                    return false;
                }
                start = at + 1;
            } else if (!Ascii.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLiteral(String text, int from) {
        int end = text.length() - 1;
        if (text.charAt(from) != '[' || text.charAt(end) != ']') {
            return false;
        }
        if (Addresses.isIpv4OfMailbox(text, from + 1, end)) {
            return true;
        }
        int colon = text.indexOf(':', from);
        if (colon < 0) {
            return false;
        }
        return isIpv6Tag(text, from + 1, colon)
                ? Addresses.isIpv6OfMailbox(text, colon + 1, end)
                : isGeneral(text, from + 1, colon, end);
    }

    private static boolean isIpv6Tag(String text, int from, int colon) {
        if (colon - from != IPV6_TAG.length()) {
            return false;
        }
        for (int i = from; i < colon; i++) {
            if (Ascii.lower(text.charAt(i)) != IPV6_TAG.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** A tag that may be registered one day, and printable characters without brackets and backslashes. */
    private static boolean isGeneral(String text, int from, int colon, int end) {
        for (int i = from; i < colon; i++) {
            if (!Ascii.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        for (int i = colon + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '[' || c == '\\' || c == ']') {
                return false;
            }
        }
        return colon > from && text.charAt(colon - 1) != '-' && end > colon + 1;
    }
}
