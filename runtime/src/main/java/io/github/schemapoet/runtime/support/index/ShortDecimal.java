package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.support.scan.Digits;

/** A number as it is written, of few digits, without an exponent: it is compared with integers where it stands. */
final class ShortDecimal {
    /** Any number of so many digits is a {@code long}. */
    private static final int FEW = 18;

    /** So many are taken at once. */
    private static final int WORD = 8;

    private static final int[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** The answer of {@link #compare} where the number is none of these. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private ShortDecimal() {}

    /** Whether a number of so many bytes, without a fraction and an exponent, is one. */
    static boolean isInteger(int bytes) {
        return bytes <= FEW;
    }

    /** The value of an integer. */
    static long integer(byte[] json, int from, int to) {
        boolean negative = json[from] == '-';
        long value = digits(json, negative ? from + 1 : from, to);
        return negative ? -value : value;
    }

    private static long digits(byte[] json, int from, int to) {
        int at = from;
        long value = 0;
        for (; to - at > WORD; at += WORD) {
            value = value * POWERS[WORD] + Digits.value(Digits.at(json, at), WORD);
        }
        int left = to - at;
        return value * POWERS[left] + Digits.value(Digits.at(json, at), left);
    }

    /** The order of a number with a fraction and a limit, as {@link Long#compare} has it, or {@link #UNKNOWN}. */
    static int compare(byte[] json, int from, int to, long limit) {
        boolean negative = json[from] == '-';
        int whole = negative ? from + 1 : from;
        int point = afterDigits(json, whole, to);
        if (point - whole > FEW || point == to || json[point] != '.' || afterDigits(json, point + 1, to) < to) {
            return UNKNOWN;
        }
        long integer = digits(json, whole, point);
        boolean fraction = hasFraction(json, point + 1, to);
        if (!fraction) {
            return Long.compare(negative ? -integer : integer, limit);
        }
        // What is between two integers is below the limit just where the lower one of them is.
        long below = negative ? -integer - 1 : integer;
        return below < limit ? -1 : 1;
    }

    private static int afterDigits(byte[] json, int from, int to) {
        int at = from;
        while (at < to && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        return at;
    }

    private static boolean hasFraction(byte[] json, int from, int to) {
        for (int at = from; at < to; at++) {
            if (json[at] != '0') {
                return true;
            }
        }
        return false;
    }
}
