package io.github.schemapoet.generator.emit.machinery;

import java.util.ArrayList;
import java.util.List;

/** Numbers as Java writes them. */
final class Literals {
    private Literals() {}

    /** A long, with the suffix only where an int cannot hold it. */
    static String ofLong(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    /** Bits as a hexadecimal long. */
    static String bits(long value) {
        return "0x" + Long.toHexString(value).toUpperCase(java.util.Locale.ROOT) + "L";
    }

    /** A set of positions as words of 64 bits. */
    static List<Long> words(List<Integer> positions, int size) {
        List<Long> words = new ArrayList<>();
        for (int start = 0; start < Math.max(size, 1); start += 64) {
            long word = 0;
            for (int position : positions) {
                word |= position >= start && position < start + 64 ? 1L << position : 0;
            }
            words.add(word);
        }
        return words;
    }
}
