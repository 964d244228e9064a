package io.github.schemapoet.runtime.support.number;

import java.math.BigInteger;

/** Powers of ten: exact ones, and 126 leading bits of all that doubles need. */
final class PowersOfTen {
    /** The least exponent that {@link #high} knows. */
    static final int MIN = -292;

    /** The greatest one. */
    static final int MAX = 324;

    private static final double[] DOUBLES = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private PowersOfTen() {}

    /** 10 to the power of 0 to 22, which doubles hold exactly. */
    static double exact(int exponent) {
        return DOUBLES[exponent];
    }

    /** floor(log10(2^e)), for |e| up to 5,456,721. */
    static int floorLog10OfPowerOfTwo(int e) {
        return (int) (e * 661_971_961_083L >> 41);
    }

    /** floor(log10(3/4 · 2^e)), in the same range. */
    static int floorLog10OfThreeQuarters(int e) {
        return (int) (e * 661_971_961_083L - 274_743_187_321L >> 41);
    }

    /** floor(log2(10^e)), for |e| up to 1,838,394. */
    static int floorLog2OfPowerOfTen(int e) {
        return (int) (e * 913_124_641_741L >> 38);
    }

    /** The upper 63 of 126 bits of 10^e, rounded up. */
    static long high(int e) {
        return Table.HIGH[e - MIN];
    }

    /** The lower 63 of these bits. */
    static long low(int e) {
        return Table.LOW[e - MIN];
    }

    /** Computed when first asked for: only numbers of 16 and 17 digits need it. */
    private static final class Table {
        static final long[] HIGH = new long[MAX - MIN + 1];
        static final long[] LOW = new long[MAX - MIN + 1];
        private static final BigInteger MASK = BigInteger.ONE.shiftLeft(63).subtract(BigInteger.ONE);

        static {
            for (int e = MIN; e <= MAX; e++) {
                BigInteger leading = leading(e);
                HIGH[e - MIN] = leading.shiftRight(63).longValueExact();
                LOW[e - MIN] = leading.and(MASK).longValueExact();
            }
        }

        /** floor(10^e · 2^-r) + 1, where r makes the result 126 bits long. */
        private static BigInteger leading(int e) {
            int r = floorLog2OfPowerOfTen(e) - 125;
            BigInteger power = BigInteger.TEN.pow(Math.abs(e));
            BigInteger floor;
            if (e >= 0) {
                floor = r >= 0 ? power.shiftRight(r) : power.shiftLeft(-r);
            } else {
                floor = BigInteger.ONE.shiftLeft(-r).divide(power);
            }
            return floor.add(BigInteger.ONE);
        }
    }
}
