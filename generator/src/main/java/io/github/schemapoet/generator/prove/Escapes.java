package io.github.schemapoet.generator.prove;

/** The escapes that emitters write in literals (JLS 3.3, 3.10.7): those of one letter, octal ones of three digits, Unicode. */
final class Escapes {
    private static final String LETTERS = "btnfr\"'\\";
    private static final String CHARACTERS = "\b\t\n\f\r\"'\\";

    private Escapes() {}

    /** How long the escape is that begins here; 0 where it is none of these, or would be a mark or the end of a line. */
    static int length(String source, int place) {
        char first = place + 1 < source.length() ? source.charAt(place + 1) : 0;
        if (first == 'u') {
            int unit = number(source, place + 2, 4, 16);
            // The compiler puts the character in its place first, and takes it for what it is there.
            return unit < 0 || unit < ' ' && (unit == '\n' || unit == '\r') || isMark(unit) ? 0 : 6;
        }
        if (first >= '0' && first <= '3') {
            return number(source, place + 1, 3, 8) < 0 ? 0 : 4;
        }
        return LETTERS.indexOf(first) < 0 ? 0 : 2;
    }

    private static boolean isMark(int unit) {
        return unit == '"' || unit == '\'' || unit == '\\';
    }

    /** The value of a literal with this content, all escapes of which are among these. */
    static String value(String content) {
        StringBuilder out = new StringBuilder(content.length());
        int from = 0;
        for (int at = content.indexOf('\\'); at >= 0; at = content.indexOf('\\', from)) {
            out.append(content, from, at);
            int length = length(content, at);
            from = at + length;
            out.append(
                    switch (length) {
                        case 6 -> (char) number(content, at + 2, 4, 16);
                        case 4 -> (char) number(content, at + 1, 3, 8);
                        default -> CHARACTERS.charAt(LETTERS.indexOf(content.charAt(at + 1)));
                    });
        }
        return out.append(content, from, content.length()).toString();
    }

    /** A number of just so many digits, or -1. */
    private static int number(String source, int from, int digits, int radix) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < source.length() && source.charAt(i) < 0x80 ? Character.digit(source.charAt(i), radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
