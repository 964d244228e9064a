package io.github.schemapoet.runtime.support.format;

/**
 * The durations of RFC 3339, appendix A: of neighbouring units in their order, without fractions, and weeks alone.
 *
 * <p>Letters may be small, as in all ABNF (RFC 5234 §2.3).
 */
final class Durations {
    private Durations() {}

    static boolean duration(String text) {
        if (text.isEmpty() || Ascii.lower(text.charAt(0)) != 'p') {
            return false;
        }
        int date = units(text, 1, "ymd");
        if (date == text.length()) {
            return date > 1;
        }
        if (date < 0) {
            return units(text, 1, "w") == text.length();
        }
        return Ascii.lower(text.charAt(date)) == 't'
                && date + 1 < text.length()
                && units(text, date + 1, "hms") == text.length();
    }

    /** The end of the numbers from a place on, each with its unit, the next unit each time; or -1. */
    private static int units(String text, int from, String units) {
        int at = from;
        int expected = -1;
        while (at < text.length() && Ascii.isDigit(text.charAt(at))) {
            int end = Ascii.digits(text, at);
            int unit = end < text.length() ? units.indexOf(Ascii.lower(text.charAt(end))) : -1;
            if (unit < 0 || expected >= 0 && unit != expected) {
                return -1;
            }
            expected = unit + 1;
            at = end + 1;
        }
        return at;
    }
}
