package io.github.schemapoet.runtime.support.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Unicode Normalization Form C (UAX 15) of labels.
 *
 * <p>{@link java.text.Normalizer} knows another version of Unicode on each JDK. The table is short, since what is not
 * its own normal form alone is in no label, and Hangul syllables are left as they are: no label holds the letters that
 * could be added to them.
 */
final class NormalForm {
    private static final Map<Integer, int[]> DECOMPOSITIONS = new HashMap<>();
    private static final Map<Long, Integer> COMPOSITIONS = new HashMap<>();

    static {
        Ranges.Integers in = new Ranges.Integers(IdnaData.COMPOSITIONS);
        int composed = 0;
        for (int left = in.next(); left > 0; left--) {
            composed += in.next();
            int first = in.next();
            int second = in.next();
            DECOMPOSITIONS.put(composed, new int[] {first, second});
            COMPOSITIONS.put(pair(first, second), composed);
        }
    }

    private NormalForm() {}

    /** Whether the label is in form C; each of its code points must be one that labels may hold. */
    static boolean isComposed(int[] label) {
        boolean plain = true;
        for (int codePoint : label) {
            plain &= codePoint < 0x80;
        }
        return plain || Arrays.equals(label, compose(decompose(label)));
    }

    private static int[] decompose(int[] label) {
        // No code point has a decomposition of more than four; a label has 63 at most.
        int[] out = new int[label.length * 4];
        int length = 0;
        int[] rest = new int[4];
        for (int codePoint : label) {
            int head = codePoint;
            int tail = 0;
            for (int[] parts = DECOMPOSITIONS.get(head); parts != null; parts = DECOMPOSITIONS.get(head)) {
                head = parts[0];
                rest[tail++] = parts[1];
            }
            insert(out, length++, head);
            while (tail > 0) {
                insert(out, length++, rest[--tail]);
            }
        }
        return Arrays.copyOf(out, length);
    }

    /** Puts a code point at the end, or before marks of a higher class. */
    private static void insert(int[] out, int end, int codePoint) {
        int combining = IdnaTable.combining(codePoint);
        int at = end;
        while (combining != 0 && at > 0 && IdnaTable.combining(out[at - 1]) > combining) {
            out[at] = out[at - 1];
            at--;
        }
        out[at] = codePoint;
    }

    private static int[] compose(int[] text) {
        int[] out = new int[text.length];
        int length = 0;
        int starter = -1;
        int before = 0;
        for (int codePoint : text) {
            int combining = IdnaTable.combining(codePoint);
            Integer composed = starter >= 0 && (before == 0 || before < combining)
                    ? COMPOSITIONS.get(pair(out[starter], codePoint))
                    : null;
            if (composed != null) {
                out[starter] = composed;
                continue;
            }
            if (combining == 0) {
                starter = length;
            }
            before = combining;
            out[length++] = codePoint;
        }
        return Arrays.copyOf(out, length);
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }
}
