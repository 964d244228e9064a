package io.github.schemapoet.runtime.support.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Lines and columns of bytes in UTF-8 text, well-formed or not. */
public final class Positions {
    private static final int UNKNOWN = 0xFFFD;

    private Positions() {}

    /** The line and the column of a byte, from 1; columns in UTF-16 units. */
    public static int[] of(byte[] json, int offset) {
        return advance(json, 0, offset, new int[] {1, 1});
    }

    /** The line and the column of {@code to}, given those of {@code from}. */
    public static int[] advance(byte[] json, int from, int to, int[] place) {
        int line = place[0];
        int column = place[1];
        for (int i = from; i < to && i < json.length; i++) {
            int c = json[i];
            if (c == '\n' || c == '\r' && (i + 1 == json.length || json[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if (c >= 0 || c >= (byte) 0xF0) {
                // A character of four bytes is two units: one is counted here, one below.
                column += c >= 0 ? 1 : 2;
            } else if (c >= (byte) 0xC0) {
                column++;
            }
        }
        return new int[] {line, column};
    }

    /** What stands at a byte, for a sentence. */
    public static String found(byte[] json, int at) {
        if (at >= json.length) {
            return "the end of the document";
        }
        int c = json[at];
        if (c > ' ' && c < 0x7F) {
            return c == '"' ? "a quotation mark" : "'" + (char) c + "'";
        }
        int codePoint = c >= 0 ? UNKNOWN : codePoint(json, at);
        return codePoint == UNKNOWN
                ? "byte 0x" + HexFormat.of().toHexDigits((byte) c)
                : codePoint == 0xFEFF ? "a byte order mark" : String.format("the character U+%04X", codePoint);
    }

    /** The character that starts at a byte, or the one that stands for what cannot be decoded. */
    private static int codePoint(byte[] json, int at) {
        String text = new String(json, at, Math.min(4, json.length - at), StandardCharsets.UTF_8);
        return text.codePointAt(0);
    }
}
