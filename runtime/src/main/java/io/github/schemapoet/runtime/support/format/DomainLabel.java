package io.github.schemapoet.runtime.support.format;

import org.jspecify.annotations.Nullable;

/**
 * One label of a domain name: letters, digits and hyphens (RFC 1123 §2.1), of these an A-label, or a U-label (RFC 5890
 * §2.3).
 *
 * @param codePoints what it says: of an A-label the U-label, of other ASCII the small letters
 * @param asciiLength its length in the DNS
 */
record DomainLabel(int[] codePoints, int asciiLength) {
    private static final int MAX_LENGTH = 63;
    private static final String ACE_PREFIX = "xn--";

    /** The label of ASCII in a part of a text, or null where that is none. */
    static @Nullable DomainLabel ofAscii(String text, int from, int end) {
        int length = end - from;
        if (length < 1 || length > MAX_LENGTH || text.charAt(from) == '-' || text.charAt(end - 1) == '-') {
            return null;
        }
        StringBuilder lower = new StringBuilder(length);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '-') {
                return null;
            }
            lower.append((char) Ascii.lower(c));
        }
        String label = lower.toString();
        return label.startsWith(ACE_PREFIX)
                ? ofPunycode(label.substring(ACE_PREFIX.length()), length)
                : new DomainLabel(label.chars().toArray(), length);
    }

    /** An A-label is the Punycode of a U-label, and that which Punycode makes of it (RFC 5891 §5.4). */
    private static @Nullable DomainLabel ofPunycode(String punycode, int length) {
        int[] codePoints = Punycode.decode(punycode);
        return codePoints != null
                        && UnicodeLabels.isLabel(codePoints)
                        && NormalForm.isComposed(codePoints)
                        && Punycode.encode(codePoints).equals(punycode)
                ? new DomainLabel(codePoints, length)
                : null;
    }

    /**
     * The label in a part of a text that is not all ASCII, or null where that is none.
     *
     * @param composed whether the label must be in normal form C
     */
    static @Nullable DomainLabel ofUnicode(String text, int from, int end, boolean composed) {
        if (end - from > 2 * MAX_LENGTH) {
            return null;
        }
        int[] codePoints = text.substring(from, end).codePoints().toArray();
        if (codePoints.length > MAX_LENGTH
                || !UnicodeLabels.isLabel(codePoints)
                || composed && !NormalForm.isComposed(codePoints)) {
            return null;
        }
        int length = ACE_PREFIX.length() + Punycode.encode(codePoints).length();
        return length <= MAX_LENGTH ? new DomainLabel(codePoints, length) : null;
    }

    /** Whether its third and fourth characters are hyphens, which only A-labels may have in a name that is an IDN. */
    boolean isReserved() {
        return hasReservedHyphens(codePoints);
    }

    static boolean hasReservedHyphens(int[] label) {
        return label.length >= 4 && label[2] == '-' && label[3] == '-';
    }
}
