package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;

/** The text of JSON strings: what stands between the quotes, already checked, to characters. */
public final class Escapes {
    private Escapes() {}

    /** Decodes plain ASCII without escapes. */
    @SuppressWarnings("deprecation") // The one constructor that copies bytes without looking at them.
    public static String ascii(byte[] json, int from, int to) {
        return new String(json, 0, from, to - from);
    }

    /** Decodes checked string content, of which it is known whether it has escapes or characters outside ASCII. */
    public static String text(byte[] json, int from, int to, boolean escaped, boolean wide) {
        if (escaped) {
            return decode(json, from, to);
        }
        return wide ? new String(json, from, to - from, StandardCharsets.UTF_8) : ascii(json, from, to);
    }

    /** Decodes checked string content with escapes; lone surrogates stay what they are. */
    public static String decode(byte[] json, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int run = from;
        int at = from;
        while (at < to) {
            if (json[at] != '\\') {
                at++;
                continue;
            }
            text.append(new String(json, run, at - run, StandardCharsets.UTF_8));
            at = escape(json, at + 1, text);
            run = at;
        }
        return text.append(new String(json, run, to - run, StandardCharsets.UTF_8))
                .toString();
    }

    private static int escape(byte[] json, int at, StringBuilder text) {
        if (json[at] == 'u') {
            text.append((char) hexadecimal(json, at + 1));
            return at + 5;
        }
        text.append(
                switch (json[at]) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> (char) json[at];
                });
        return at + 1;
    }

    /** The value of four hexadecimal digits, or a negative number where these are not. */
    static int hexadecimal(byte[] json, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int c = json[i];
            int lower = c | 0x20;
            int digit = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
