package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Hashes with a seed of its own in each run, so that no document can be made whose texts fall together.
 */
public final class TextHash {
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;
    private static final long FACTOR = ThreadLocalRandom.current().nextLong() | 1;

    private TextHash() {}

    /** The hash of some bytes. */
    public static long of(byte[] bytes, int from, int to) {
        long hash = (to - from) * SEED;
        int at = from;
        for (; at + 8 < to; at += 8) {
            hash = mix(hash ^ Words.at(bytes, at));
        }
        return mix(hash ^ Words.upTo(bytes, at, to - at));
    }

    /**
     * Both halves of a product with a number that nobody knows. Of the lower half alone the difference that one in the
     * upper bits of {@code value} makes would be known, and so could be undone by what is added next.
     */
    public static long mix(long value) {
        return Math.multiplyHigh(value, FACTOR) ^ value * FACTOR;
    }

    /** UTF-8, except that a lone surrogate becomes the three bytes that UTF-8 forbids, so that no two texts meet. */
    public static byte[] bytes(String text) {
        if (text.codePoints().noneMatch(TextHash::isSurrogate)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[text.length() * 3];
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            byte[] utf8 = isSurrogate(c)
                    ? new byte[] {(byte) 0xED, (byte) (0x80 | c >> 6 & 0x3F), (byte) (0x80 | c & 0x3F)}
                    : Character.toString(c).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
        }
        return Arrays.copyOf(bytes, length);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
