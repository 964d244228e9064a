package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.support.number.Decimal;
import io.github.schemapoet.runtime.support.number.NumberText;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.Reject;
import io.github.schemapoet.runtime.support.scan.ValueScanner;

/**
 * Reads numbers as Java's. A number fits where the decimal that would be written for the Java value has the value of the
 * text; what does not fit is told by {@link #inexact()}.
 */
abstract class NumberReader extends ValueScanner {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    /** All decimals of so many digits are told apart by doubles, and read back from the shortest decimal. */
    private static final int SAFE_DIGITS = 15;

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

    /** Whether the number just read has another value than what was returned for it. */
    public final boolean inexact() {
        return inexact;
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
        int c = start();
        int p = at;
        boolean negative = c == '-';
        if (negative) {
            p++;
        }
        int first = p;
        long mantissa = 0;
        int digit = byteAt(p) - '0';
        while (digit >= 0 && digit <= 9) {
            mantissa = mantissa * 10 + digit;
            digit = byteAt(++p) - '0';
        }
        int integers = p - first;
        if (integers == 0 || integers > SAFE_DIGITS || integers > 1 && json[first] == '0') {
            return slowNumber();
        }
        int places = 0;
        if (digit == '.' - '0') {
            int point = p;
            digit = byteAt(++p) - '0';
            while (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
                digit = byteAt(++p) - '0';
            }
            places = p - point - 1;
            if (places == 0 || integers + places > SAFE_DIGITS) {
                return slowNumber();
            }
        }
        if ((digit + '0' | 0x20) == 'e') {
            return slowNumber();
        }
        checkNumberLength(from, p);
        at = p;
        inexact = false;
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
        int c = start();
        int p = at;
        boolean negative = c == '-';
        if (negative) {
            p++;
        }
        int first = p;
        long value = 0;
        int digit = byteAt(p) - '0';
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = byteAt(++p) - '0';
        }
        int digits = p - first;
        boolean odd = digits == 0 || digits > 18 || digits > 1 && json[first] == '0' || digit == '.' - '0';
        if (odd || (digit + '0' | 0x20) == 'e') {
            return slowInteger();
        }
        checkNumberLength(from, p);
        at = p;
        inexact = false;
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

    /** A number written without a fraction and an exponent, as draft 4 has integers; otherwise as {@link #integer()}. */
    public final long integerBySpelling() {
        long value = integer();
        for (int i = from; i < at; i++) {
            if (json[i] == '.' || (json[i] | 0x20) == 'e') {
                throw reject();
            }
        }
        return value;
    }

    /** Any number. */
    public final void skipNumber() {
        start();
        at = number(from);
    }

    /** Any number without a fraction. */
    public final void skipInteger() {
        integer();
    }
}
