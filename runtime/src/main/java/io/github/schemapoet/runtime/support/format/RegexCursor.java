package io.github.schemapoet.runtime.support.format;

/** The text of a pattern and a place in it, read by code points; half a surrogate pair is one too. */
final class RegexCursor {
    static final int END = -1;

    private final String text;
    private int at;

    RegexCursor(String text) {
        this.text = text;
    }

    int index() {
        return at;
    }

    String from(int start) {
        return text.substring(start, at);
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

    boolean isAt(String expected) {
        return text.startsWith(expected, at);
    }

    boolean take(String expected) {
        boolean found = isAt(expected);
        at += found ? expected.length() : 0;
        return found;
    }

    /** The digits here, which may be none. */
    String digits() {
        int start = at;
        at = Ascii.digits(text, at);
        return from(start);
    }

    /** The value of exactly so many hexadecimal digits, or -1 with the place unchanged. */
    int hexadecimal(int count) {
        int end = at + count;
        for (int i = at; i < end; i++) {
            if (i == text.length() || !Ascii.isHex(text.charAt(i))) {
                return -1;
            }
        }
        int value = Integer.parseInt(text, at, end, 16);
        at = end;
        return value;
    }

    /** The low half of a surrogate pair as an escape with its backslash, or -1 with the place unchanged. */
    int lowSurrogate() {
        int start = at;
        int low = take("\\u") ? hexadecimal(4) : -1;
        if (low >= 0 && Character.isLowSurrogate((char) low)) {
            return low;
        }
        at = start;
        return -1;
    }

    /** The code point of one hexadecimal digit or more, or -1 where there is none or the number is too large. */
    int codePoint() {
        int value = Ascii.isHex(peek()) ? 0 : -1;
        while (value >= 0 && Ascii.isHex(peek())) {
            value = value * 16 + Character.digit(next(), 16);
            value = value <= Character.MAX_CODE_POINT ? value : -1;
        }
        return value;
    }
}
