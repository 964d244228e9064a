package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.support.number.Decimal;
import io.github.schemapoet.runtime.support.number.NumberText;
import io.github.schemapoet.runtime.support.scan.Digits;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.Reject;
import io.github.schemapoet.runtime.support.scan.SkippingScanner;

/**
 * Reads numbers as Java's. A number fits where the decimal that would be written for the Java value has the value of the
 * text; what does not fit is told by {@link #pollInexact()}.
 */
abstract class NumberReader extends SkippingScanner {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    /** All decimals of so many digits are told apart by doubles, and read back from the shortest decimal. */
    private static final int SAFE_DIGITS = 15;

    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private boolean inexact;
    private int from;

    NumberReader(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxDepth, maxNumberLength);
    }

    @Override
    protected final RuntimeException fail(Fault fault) {
        return Reject.INSTANCE;
    }

    /** What to throw for a document that is not accepted. */
    public final Reject reject() {
        return Reject.INSTANCE;
    }

    /**
     * Whether a number has another value than what was returned for it: the one just read, if it has not been asked of it
     * yet. Who reads a number asks, so that nobody is answered for a number of somebody else's.
     */
    public final boolean pollInexact() {
        if (!inexact) {
            return false;
        }
        inexact = false;
        return true;
    }

    final String numberText() {
        return Escapes.ascii(json, from, at);
    }

    private int start() {
        int c = peek();
        if (c != '-' && (c < '0' || c > '9')) {
            throw reject();
        }
        from = at;
        return c;
    }

    /** A number: the nearest {@code double}, infinite beyond its range. */
    public final double number() {
        boolean negative = start() == '-';
        int first = negative ? at + 1 : at;
        long word = Digits.at(json, first);
        int integers = Digits.count(word);
        if (integers == 0 || integers > 1 && json[first] == '0') {
            return slowNumber();
        }
        long mantissa = Digits.value(word, integers);
        if (integers == 8) {
            word = Digits.at(json, first + 8);
            int more = Digits.count(word);
            if (more > 0) {
                integers += more;
                mantissa = mantissa * TENS[more] + Digits.value(word, more);
            }
        }
        int p = first + integers;
        int places = 0;
        if (byteAt(p) == '.') {
            word = Digits.at(json, p + 1);
            places = Digits.count(word);
            if (places == 0 || places == 8) {
                return slowNumber();
            }
            mantissa = mantissa * TENS[places] + Digits.value(word, places);
            p += places + 1;
        }
        if (integers + places > SAFE_DIGITS || (byteAt(p) | 0x20) == 'e') {
            return slowNumber();
        }
        checkNumberLength(from, p);
        at = p;
        double value = places == 0 ? mantissa : mantissa / POWERS[places];
        return negative ? -value : value;
    }

    private double slowNumber() {
        at = number(from);
        String text = numberText();
        double value = parse(text);
        inexact = !NumberText.fits(text, value);
        return value;
    }

    /** The JDK's parser takes any exponent of few digits; of longer ones the value is decided here. */
    private static double parse(String text) {
        Decimal decimal = Decimal.of(text);
        if (decimal.exponent().bitLength() <= 24) {
            return Double.parseDouble(text);
        }
        double magnitude = decimal.signum() == 0 || decimal.exponent().signum() < 0 ? 0 : Double.POSITIVE_INFINITY;
        return text.charAt(0) == '-' ? -magnitude : magnitude;
    }

    /** A number without a fraction, however it is written: as a {@code long}, or 0 where it does not fit. */
    public final long integer() {
        boolean negative = start() == '-';
        int first = negative ? at + 1 : at;
        long word = Digits.at(json, first);
        int digits = Digits.count(word);
        if (digits == 0 || digits > 1 && json[first] == '0') {
            return slowInteger();
        }
        long value = Digits.value(word, digits);
        if (digits == 8) {
            word = Digits.at(json, first + 8);
            int more = Digits.count(word);
            if (more > 0) {
                digits += more;
                value = value * TENS[more] + Digits.value(word, more);
            }
        }
        int next = byteAt(first + digits);
        if (digits == 16 || next == '.' || (next | 0x20) == 'e') {
            return slowInteger();
        }
        checkNumberLength(from, first + digits);
        at = first + digits;
        return negative ? -value : value;
    }

    private long slowInteger() {
        at = number(from);
        Decimal decimal = Decimal.of(numberText());
        if (!decimal.isInteger()) {
            throw reject();
        }
        Long value = decimal.toLong();
        inexact = value == null;
        return value == null ? 0 : value;
    }

    /** Any number. */
    public final void skipNumber() {
        start();
        at = number(from);
    }

    /** Any number without a fraction. */
    public final void skipInteger() {
        integer();
        inexact = false; // Nobody asks.
    }
}
