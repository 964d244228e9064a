package io.github.schemapoet.runtime.support.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of hosts: RFC 1123 §2.1, whose labels that look like A-labels are some (RFC 5890 §2.3.2.1), and names with
 * U-labels too.
 *
 * <p>A label may be all digits, the last one too: that no such top-level domain exists is not part of the grammar.
 */
final class Hostnames {
    /** RFC 1035 §2.3.4, less the lengths of the first label and of the root. */
    private static final int MAX_LENGTH = 253;

    private Hostnames() {}

    static boolean hostname(String text) {
        return text.length() <= MAX_LENGTH && isAscii(text) && isName(text, ".", true);
    }

    /** Dots may be those of RFC 3490 §3.1 too. */
    static boolean idnHostname(String text) {
        return hostname(text) || isInternational(text, ".\u3002\uFF0E\uFF61", true);
    }

    /** Whether a text is a name as RFC 6531 §3.3 allows it in a mailbox: with dots of ASCII, in any normal form. */
    static boolean isInternationalDomain(String text) {
        return isInternational(text, ".", false);
    }

    private static boolean isInternational(String text, String dots, boolean composed) {
        return text.length() <= 2 * MAX_LENGTH && !isAscii(text) && isName(text, dots, composed);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isName(String text, String dots, boolean composed) {
        List<DomainLabel> labels = new ArrayList<>();
        boolean international = false;
        boolean reserved = false;
        int length = -1;
        int from = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && dots.indexOf(text.charAt(end)) < 0) {
                continue;
            }
            boolean ascii = isAscii(text.substring(from, end));
            DomainLabel label =
                    ascii ? DomainLabel.ofAscii(text, from, end) : DomainLabel.ofUnicode(text, from, end, composed);
            if (label == null) {
                return false;
            }
            labels.add(label);
            international |= !ascii;
            reserved |= label.isReserved();
            length += label.asciiLength() + 1;
            from = end + 1;
        }
        return length <= MAX_LENGTH && !(international && reserved) && BidiRule.holds(labels);
    }
}
