package io.github.schemapoet.runtime.support.number;

/**
 * The shortest decimal that reads back as a given {@code double}, and of these the nearest to it.
 *
 * <p>This is what {@code Double.toString} promises since JDK 19, except that one digit is enough here where that insists on
 * two (5e-324); made here so that every JDK writes the same text. The way is that of R. Giulietti's "The Schubfach way to render doubles".
 */
public final class ShortestDecimal {
    private static final int PRECISION = 52;
    private static final long HIDDEN = 1L << PRECISION;
    private static final int MIN_EXPONENT = -1074;
    private static final long MASK_63 = Long.MAX_VALUE;

    /** The digits as a number, without zeros at its end, so zero for zero. */
    private long digits;

    private int exponent;

    /** The digits of the decimal last computed: a positive number, not divisible by ten, or zero. */
    public long digits() {
        return digits;
    }

    /** The power of ten by which {@link #digits} are multiplied. */
    public int exponent() {
        return exponent;
    }

    /** Computes the decimal of the absolute value of a finite number. */
    public ShortestDecimal of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & HIDDEN - 1;
        int biased = (int) (bits >>> PRECISION) & 0x7FF;
        if (biased == 0 && fraction == 0) {
            return set(0, 0);
        }
        double magnitude = Math.abs(value);
        if (magnitude < 1e15 && magnitude >= 1e-3 && small(magnitude)) {
            return this;
        }
        return biased == 0
                ? schubfach(MIN_EXPONENT, fraction, true)
                : schubfach(MIN_EXPONENT + biased - 1, HIDDEN | fraction, fraction != 0 || biased == 1);
    }

    /** Decimals of at most fifteen digits are told apart by doubles, so that the first which reads back is the one. */
    private boolean small(double magnitude) {
        if (magnitude == (long) magnitude) {
            set((long) magnitude, 0);
            return true;
        }
        for (int places = 1; places <= 12; places++) {
            double power = PowersOfTen.exact(places);
            double scaled = Math.rint(magnitude * power);
            if (scaled >= 1e15) {
                return false;
            }
            if (scaled / power == magnitude) {
                set((long) scaled, -places);
                return true;
            }
        }
        return false;
    }

    private ShortestDecimal schubfach(int q, long c, boolean regular) {
        long odd = c & 1;
        long middle = c << 2;
        long right = middle + 2;
        long left = regular ? middle - 2 : middle - 1;
        int k = regular ? PowersOfTen.floorLog10OfPowerOfTwo(q) : PowersOfTen.floorLog10OfThreeQuarters(q);
        int h = q + PowersOfTen.floorLog2OfPowerOfTen(-k) + 2;
        long high = PowersOfTen.high(-k);
        long low = PowersOfTen.low(-k);
        long value = scaled(high, low, middle << h);
        long lower = scaled(high, low, left << h) + odd;
        long upper = scaled(high, low, right << h) - odd;
        long s = value >> 2;
        if (s >= 10) {
            long below = s / 10 * 10;
            boolean belowFits = lower <= below << 2;
            boolean aboveFits = below + 10 << 2 <= upper;
            if (belowFits != aboveFits) {
                return set(belowFits ? below : below + 10, k);
            }
        }
        boolean belowFits = lower <= s << 2;
        boolean aboveFits = s + 1 << 2 <= upper;
        if (belowFits != aboveFits) {
            return set(belowFits ? s : s + 1, k);
        }
        long half = value - (s + s + 1 << 1);
        return set(half < 0 || half == 0 && (s & 1) == 0 ? s : s + 1, k);
    }

    /** The product of 126 bits and {@code factor}, shifted down by 127 and rounded to odd. */
    private static long scaled(long high, long low, long factor) {
        long carried = Math.multiplyHigh(low, factor);
        long lower = high * factor;
        long upper = Math.multiplyHigh(high, factor);
        long sum = (lower >>> 1) + carried;
        long whole = upper + (sum >>> 63);
        return whole | (sum & MASK_63) + MASK_63 >>> 63;
    }

    private ShortestDecimal set(long allDigits, int power) {
        long rest = allDigits;
        int shift = power;
        while (rest != 0 && rest % 10 == 0) {
            rest /= 10;
            shift++;
        }
        digits = rest;
        exponent = rest == 0 ? 0 : shift;
        return this;
    }
}
