package io.github.schemapoet.generator.pattern;

import org.jspecify.annotations.Nullable;

/** The text of a pattern and a place in it, read by code points. */
final class PatternCursor {
    static final int END = -1;

    private final String text;
    private int at;

    PatternCursor(String text) {
        this.text = text;
    }

    int index() {
        return at;
    }

    void reset(int index) {
        at = index;
    }

    /** The next code point, or {@link #END}. */
    int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    int next() {
        int codePoint = peek();
        at += codePoint == END ? 0 : Character.charCount(codePoint);
        return codePoint;
    }

    boolean take(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    /** What comes of some letters, as many as there are. */
    String whileIn(String letters) {
        int start = at;
        while (at < text.length() && letters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A decimal number of at least one digit, held at {@code Integer.MAX_VALUE} where larger; or -1. */
    int decimal() {
        int start = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(Integer.MAX_VALUE, value * 10 + text.charAt(at) - '0');
            at++;
        }
        return at == start ? -1 : (int) value;
    }

    /** Exactly {@code digits} hexadecimal digits, or -1 with the place unchanged. */
    int hexadecimal(int digits) {
        if (at + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(at + i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        at += digits;
        return value;
    }

    /** The text up to the next {@code end}, which is consumed too; or null with the place unchanged. */
    @Nullable
    String until(char end) {
        int close = text.indexOf(end, at);
        if (close < 0) {
            return null;
        }
        String found = text.substring(at, close);
        at = close + 1;
        return found;
    }

    InvalidPatternException fail(String message) {
        return fail(message, at);
    }

    InvalidPatternException fail(String message, int index) {
        return new InvalidPatternException(message, index);
    }
}
