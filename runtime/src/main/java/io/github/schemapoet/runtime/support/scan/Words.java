package io.github.schemapoet.runtime.support.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first one lowest. */
final class Words {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Words() {}

    static long at(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    /** The {@code count} bytes at {@code index}, at most eight, also where the array ends behind them. */
    static long upTo(byte[] bytes, int index, int count) {
        if (index + 8 <= bytes.length) {
            return at(bytes, index) & mask(count);
        }
        long word = 0;
        for (int i = count - 1; i >= 0; i--) {
            word = word << 8 | bytes[index + i] & 0xFF;
        }
        return word;
    }

    /** Selects the first {@code count} bytes, from none to all eight. */
    static long mask(int count) {
        // In two steps, since to shift by 64 is to shift by none.
        return (1L << 4 * count << 4 * count) - 1;
    }

    /** The first byte from {@code index} that is no space. */
    static int afterSpaces(byte[] bytes, int index) {
        int p = index;
        while (p + 8 <= bytes.length) {
            long other = at(bytes, p) ^ SPACES;
            if (other != 0) {
                return p + (Long.numberOfTrailingZeros(other) >>> 3);
            }
            p += 8;
        }
        while (bytes[p] == ' ') {
            p++;
        }
        return p;
    }

    /** The first byte from {@code index} that may end a run of plain text; {@code end} where there is none before. */
    static int plain(byte[] bytes, int index, int end) {
        int p = index;
        while (p + 8 <= end) {
            long stop = stops(at(bytes, p));
            if (stop != 0) {
                return p + (Long.numberOfTrailingZeros(stop) >>> 3);
            }
            p += 8;
        }
        while (p < end && bytes[p] != '"' && bytes[p] != '\\') {
            p++;
        }
        return p;
    }

    /** Whether four given bytes stand at {@code index}, as {@link #four} has them; false near the end of the array. */
    static boolean isFour(byte[] bytes, int index, int four) {
        return index + 4 <= bytes.length && (int) INT.get(bytes, index) == four;
    }

    /** Four ASCII letters as they stand in an array. */
    static int four(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }

    /**
     * Non-zero where one of the bytes ends a run of plain text: a quote, a backslash, a control character, or anything
     * outside ASCII. The lowest bit set is in the first such byte; higher ones may be wrong, since a byte that borrows is
     * one of these itself.
     */
    static long stops(long word) {
        return ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - SPACES | word) & HIGHS;
    }
}
