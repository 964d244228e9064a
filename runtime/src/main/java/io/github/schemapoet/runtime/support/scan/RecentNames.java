package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of member names that no schema names, as far as they were read from this document not long ago, so that a name
 * which comes again and again is made into a text once.
 */
public final class RecentNames {
    private static final int SLOTS = 32;
    private static final int LONGEST = 32;

    private final byte[] json;
    private final @Nullable String[] texts = new @Nullable String[SLOTS];
    private final long[] spans = new long[SLOTS];

    /** Of one document. */
    public RecentNames(byte[] json) {
        this.json = json;
    }

    /** The text of checked bytes without escapes. */
    public String text(int from, int to, boolean wide) {
        int length = to - from;
        if (length > LONGEST) {
            return made(from, to, wide);
        }
        long first = Words.upTo(json, from, Math.min(8, length));
        long last = length <= 8 ? 0 : Words.upTo(json, to - 8, 8);
        int slot = (int) ((first ^ Long.rotateLeft(last, 29) ^ length) * 0x9E3779B97F4A7C15L >>> 59);
        int knownFrom = (int) (spans[slot] >>> 32);
        String known = texts[slot];
        if (known != null && Arrays.equals(json, from, to, json, knownFrom, knownFrom + (int) spans[slot])) {
            return known;
        }
        String text = made(from, to, wide);
        texts[slot] = text;
        spans[slot] = (long) from << 32 | length;
        return text;
    }

    private String made(int from, int to, boolean wide) {
        return wide ? new String(json, from, to - from, StandardCharsets.UTF_8) : Escapes.ascii(json, from, to);
    }
}
