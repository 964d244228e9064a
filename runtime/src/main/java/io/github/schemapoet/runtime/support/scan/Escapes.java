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
        byte[] text = new byte[to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            int c = json[at++];
            if (c == '\\') {
                c = json[at] == 'u' ? hexadecimal(json, at + 1) : character(json[at]);
                at += json[at] == 'u' ? 5 : 1;
            }
            if (c < 0 || c >= 0x80) {
                return decodeWide(json, from, to);
            }
            text[length++] = (byte) c;
        }
        return ascii(text, 0, length);
    }

    private static String decodeWide(byte[] json, int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            int c = json[at];
            if (c == '\\' && json[at + 1] == 'u') {
                text[length++] = (char) hexadecimal(json, at + 2);
                at += 6;
            } else if (c == '\\') {
                text[length++] = (char) character(json[at + 1]);
                at += 2;
            } else if (c >= 0) {
                text[length++] = (char) c;
                at++;
            } else {
                int codePoint = Utf8.codePoint(json, at);
                length += Character.toChars(codePoint, text, length);
                at += Utf8.length(codePoint);
            }
        }
        return new String(text, 0, length);
    }

    /** The character that an escape of one letter stands for. */
    private static int character(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
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
