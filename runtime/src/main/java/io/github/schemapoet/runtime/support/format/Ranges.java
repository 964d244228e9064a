package io.github.schemapoet.runtime.support.format;

import java.util.Arrays;
import java.util.Base64;

/**
 * A small number for every code point, kept as ranges of equal numbers. Unlike the tables of the JDK, those that are
 * written here are of one version of Unicode, so that texts are judged alike on every JDK.
 */
final class Ranges {
    private final int[] starts;
    private final int[] values;

    private Ranges(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Reads how many different values there are, these values, how many ranges, and of each range how much later than
     * the last it starts and which value it has.
     */
    static Ranges decode(String text) {
        Integers in = new Integers(text);
        int[] palette = new int[in.next()];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = in.next();
        }
        int[] starts = new int[in.next()];
        int[] values = new int[starts.length];
        int start = 0;
        for (int i = 0; i < starts.length; i++) {
            start += in.next();
            starts[i] = start;
            values[i] = palette[in.next()];
        }
        return new Ranges(starts, values);
    }

    int of(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        return values[at >= 0 ? at : -at - 2];
    }

    /** Integers of seven bits a byte, the lowest first, as base 64. */
    static final class Integers {
        private final byte[] bytes;
        private int at;

        Integers(String base64) {
            this.bytes = Base64.getDecoder().decode(base64);
        }

        int next() {
            int value = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                value |= (bytes[at++] & 0x7F) << shift;
                shift += 7;
            }
            return value | bytes[at++] << shift;
        }
    }
}
