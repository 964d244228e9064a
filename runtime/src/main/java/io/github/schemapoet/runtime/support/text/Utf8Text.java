package io.github.schemapoet.runtime.support.text;

import java.nio.charset.StandardCharsets;

/** JSON text in a Java string as bytes. */
public final class Utf8Text {
    private Utf8Text() {}

    /**
     * UTF-8, with lone surrogates as the escapes that stand for them in JSON strings. Where there can be none they are no
     * JSON either way: outside strings, and behind a backslash that they would complete, where a question mark takes their
     * place.
     */
    public static byte[] of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return bytes.length == json.length() && !hasSurrogate(json) || !hasLoneSurrogate(json)
                ? bytes
                : escaped(json).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasSurrogate(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean hasLoneSurrogate(String json) {
        return json.codePoints().anyMatch(Utf8Text::isLone);
    }

    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length() + 16);
        boolean escaping = false;
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            i += Character.charCount(c);
            if (!isLone(c)) {
                text.appendCodePoint(c);
            } else if (escaping) {
                text.append('?');
            } else {
                text.append("\\u").append(Integer.toHexString(c));
            }
            escaping = c == '\\' && !escaping;
        }
        return text.toString();
    }
}
