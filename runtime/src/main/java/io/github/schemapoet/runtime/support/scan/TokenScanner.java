package io.github.schemapoet.runtime.support.scan;

/** A place in a document, and the strings, numbers and literals of the grammar of RFC 8259 from there. */
abstract class TokenScanner {
    private static final int TRUE = Words.four("true");
    private static final int NULL = Words.four("null");
    private static final int ALSE = Words.four("alse");

    /** The document. */
    protected final byte[] json;
    /** The next byte. */
    protected int at;
    /** Whether the string just scanned has escapes. */
    protected boolean escaped;
    /** Whether the string just scanned has characters outside ASCII. */
    protected boolean wide;
    /** Whether the number just scanned has a fraction or an exponent. */
    protected boolean decimal;

    private final int maxNumberLength;

    TokenScanner(byte[] json, int maxNumberLength) {
        this.json = json;
        this.maxNumberLength = maxNumberLength;
    }

    /** What to throw for a fault at {@link #at}. */
    protected abstract RuntimeException fail(Fault fault);

    final int maxNumberLength() {
        return maxNumberLength;
    }

    /** The content of a string from {@code from}, behind its opening quote; the index of its closing quote. */
    protected final int string(int from) {
        int p = from;
        int last = json.length - 8;
        while (p <= last) {
            long stop = Words.stops(Words.at(json, p));
            if (stop == 0 && p + 16 <= json.length) {
                p += 8;
                stop = Words.stops(Words.at(json, p));
            }
            if (stop != 0) {
                p += Long.numberOfTrailingZeros(stop) >>> 3;
                if (json[p] == '"') {
                    escaped = false;
                    wide = false;
                    return p;
                }
                break;
            }
            p += 8;
        }
        return oddString(p);
    }

    /** The rest of a string that is not plain ASCII, or ends near the end of the document. */
    private int oddString(int from) {
        boolean escapes = false;
        boolean nonAscii = false;
        int p = from;
        while (true) {
            int c = json[p];
            if (c == '"') {
                escaped = escapes;
                wide = nonAscii;
                return p;
            } else if (c == '\\') {
                escapes = true;
                p = escape(p);
            } else if (c < 0) {
                nonAscii = true;
                p = character(p);
            } else if (c < ' ') {
                at = p;
                throw fail(Fault.CONTROL);
            } else {
                p = plain(p + 1);
            }
        }
    }

    private int plain(int from) {
        int p = from;
        while (p <= json.length - 8) {
            long stop = Words.stops(Words.at(json, p));
            if (stop != 0) {
                return p + (Long.numberOfTrailingZeros(stop) >>> 3);
            }
            p += 8;
        }
        return p;
    }

    private int character(int p) {
        int next;
        try {
            next = Utf8.next(json, p);
        } catch (IndexOutOfBoundsException e) {
            next = -1;
        }
        if (next < 0) {
            at = p;
            throw fail(Fault.UTF_8);
        }
        return next;
    }

    private int escape(int p) {
        switch (json[p + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
                return p + 2;
            case 'u':
                if (Escapes.hexadecimal(json, p + 2) >= 0) {
                    return p + 6;
                }
                break;
            default:
                break;
        }
        at = p;
        throw fail(Fault.ESCAPE);
    }

    /** A number from {@code from}, where it starts; the index behind it. */
    protected final int number(int from) {
        int p = from;
        int c = json[p];
        if (c == '-') {
            c = byteAt(++p);
        }
        if (c == '0') {
            p++;
        } else {
            p = digits(p);
        }
        int whole = p;
        if (byteAt(p) == '.') {
            p = digits(p + 1);
        }
        if ((byteAt(p) | 0x20) == 'e') {
            int sign = byteAt(++p);
            p = digits(sign == '+' || sign == '-' ? p + 1 : p);
        }
        decimal = p != whole;
        if (p - from > maxNumberLength) {
            at = from;
            throw fail(Fault.NUMBER_LENGTH);
        }
        return p;
    }

    private int digits(int from) {
        int p = from;
        while (p + 8 <= json.length) {
            int count = Digits.count(Words.at(json, p));
            p += count;
            if (count < 8) {
                return someDigits(from, p);
            }
        }
        while (byteAt(p) >= '0' && byteAt(p) <= '9') {
            p++;
        }
        return someDigits(from, p);
    }

    private int someDigits(int from, int to) {
        if (to == from) {
            at = to;
            throw fail(to < json.length ? Fault.NUMBER : Fault.END);
        }
        return to;
    }

    /** The byte at a place, or 0 behind the end, where a number may end too. */
    protected final int byteAt(int p) {
        return p < json.length ? json[p] : 0;
    }

    /** Refuses a number of this many characters where it passes the limit. */
    protected final void checkNumberLength(int from, int to) {
        if (to - from > maxNumberLength) {
            at = from;
            throw fail(Fault.NUMBER_LENGTH);
        }
    }

    /** Consumes {@code true}, of which the first letter has been seen. */
    protected final void literalTrue() {
        literal(at, TRUE);
    }

    /** Consumes {@code null}, of which the first letter has been seen. */
    protected final void literalNull() {
        literal(at, NULL);
    }

    /** Consumes {@code false}, of which the first letter has been seen. */
    protected final void literalFalse() {
        literal(at + 1, ALSE);
    }

    private void literal(int from, int letters) {
        if (!Words.isFour(json, from, letters)) {
            throw notLiteral(from, letters);
        }
        at = from + 4;
    }

    private RuntimeException notLiteral(int from, int letters) {
        for (int i = 0; i < 4; i++) {
            if (from + i == json.length) {
                at = json.length;
                return fail(Fault.END);
            }
            if (json[from + i] != (byte) (letters >> 8 * i)) {
                break;
            }
        }
        return fail(Fault.LITERAL);
    }
}
