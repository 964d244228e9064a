package io.github.schemapoet.runtime.support.pattern;

import java.util.Arrays;

/** Which class of an automaton's alphabet a code point belongs to. */
final class CodePointClasses {
    private final int count;
    private final char[] ascii = new char[128];
    private final int[] starts;
    private final int[] classes;

    CodePointClasses(IntegerText in) {
        count = in.next();
        starts = new int[in.next()];
        classes = new int[starts.length];
        int start = 0;
        for (int i = 0; i < starts.length; i++) {
            start += in.next();
            starts[i] = start;
            classes[i] = in.next();
        }
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = (char) search(c);
        }
    }

    int count() {
        return count;
    }

    int of(int codePoint) {
        return codePoint < ascii.length ? ascii[codePoint] : search(codePoint);
    }

    /** As {@link #of}, of one of the first 128. */
    int ofAscii(byte character) {
        return ascii[character];
    }

    private int search(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        return classes[at >= 0 ? at : -at - 2];
    }
}
