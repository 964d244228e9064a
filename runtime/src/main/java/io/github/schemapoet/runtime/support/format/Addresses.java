package io.github.schemapoet.runtime.support.format;

/**
 * Internet addresses: RFC 2673 §3.2 for version 4, RFC 4291 §2.2 for version 6, and their variants in URIs (RFC 3986
 * §3.2.2) and in mailboxes (RFC 5321 §4.1.3).
 *
 * <p>The specifications differ in leading zeros of a decimal byte: RFC 2673 and RFC 5321 allow them, RFC 3986 does not,
 * by whose grammar addresses of version 6 are read here. RFC 5321 alone wants two colons to stand for two groups at
 * least.
 */
final class Addresses {
    private Addresses() {}

    static boolean ipv4(String text) {
        return isQuad(text, 0, text.length(), true);
    }

    static boolean ipv6(String text) {
        return isIpv6(text, 0, text.length());
    }

    /** RFC 3986, IPv6address; the same texts as RFC 4291's. */
    static boolean isIpv6(String text, int from, int end) {
        return isIpv6(text, from, end, 7, false);
    }

    /** RFC 5321, what follows {@code IPv6:} in an address literal. */
    static boolean isIpv6OfMailbox(String text, int from, int end) {
        return isIpv6(text, from, end, 6, true);
    }

    /** RFC 5321, IPv4-address-literal. */
    static boolean isIpv4OfMailbox(String text, int from, int end) {
        return isQuad(text, from, end, true);
    }

    private static boolean isQuad(String text, int from, int end, boolean leadingZeros) {
        int at = from;
        for (int i = 0; i < 4; i++) {
            if (i > 0 && (at == end || text.charAt(at++) != '.')) {
                return false;
            }
            int start = at;
            int value = 0;
            while (at < end && at < start + 3 && Ascii.isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at++) - '0';
            }
            if (at == start || value > 255 || !leadingZeros && at > start + 1 && text.charAt(start) == '0') {
                return false;
            }
        }
        return at == end;
    }

    private static boolean isIpv6(String text, int from, int end, int mostBesideGap, boolean leadingZeros) {
        boolean gap = end - from >= 2 && text.charAt(from) == ':' && text.charAt(from + 1) == ':';
        int at = gap ? from + 2 : from;
        int groups = 0;
        while (at < end) {
            int after = hexadecimal(text, at, end);
            if (after < end && text.charAt(after) == '.') {
                return isQuad(text, at, end, leadingZeros) && isCount(groups + 2, gap, mostBesideGap);
            }
            groups++;
            if (after == at || after > at + 4 || after < end && text.charAt(after) != ':' || after + 1 == end) {
                return false;
            }
            at = after + 1;
            if (at < end && text.charAt(at) == ':') {
                if (gap) {
                    return false;
                }
                gap = true;
                at++;
            }
        }
        return isCount(groups, gap, mostBesideGap);
    }

    private static boolean isCount(int groups, boolean gap, int mostBesideGap) {
        return gap ? groups <= mostBesideGap : groups == 8;
    }

    private static int hexadecimal(String text, int from, int end) {
        int at = from;
        while (at < end && Ascii.isHex(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
