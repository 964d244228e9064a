package io.github.schemapoet.runtime.support.scan;

/** Decimal digits eight at a time, as {@link Words} has them: the first one lowest. */
public final class Digits {
    private static final long HIGHS = 0x8080808080808080L;

    private Digits() {}

    /** The eight bytes at a place; what is behind the end is no digit. */
    public static long at(byte[] json, int index) {
        return index + 8 <= json.length
                ? Words.at(json, index)
                : Words.upTo(json, index, Math.max(0, json.length - index));
    }

    /** How many of the word's bytes, from the first on, are digits. */
    public static int count(long word) {
        // A byte that carries or borrows is no digit itself, so that none before it is touched.
        long others = (word + 0x4646464646464646L | word - 0x3030303030303030L) & HIGHS;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /** The number that the first {@code count} bytes are, from 1 to 8 digits. */
    public static long value(long word, int count) {
        long digits = word << 64 - 8 * count & 0x0F0F0F0F0F0F0F0FL;
        long pairs = digits * 2561 >>> 8 & 0x00FF00FF00FF00FFL;
        long fours = pairs * 6553601 >>> 16 & 0x0000FFFF0000FFFFL;
        return fours * 42949672960001L >>> 32;
    }
}
