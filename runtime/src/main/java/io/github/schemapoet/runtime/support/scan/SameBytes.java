package io.github.schemapoet.runtime.support.scan;

/** Whether the same bytes stand at two places, which are mostly few: then this is quicker than {@link java.util.Arrays}. */
public final class SameBytes {
    private SameBytes() {}

    /** Whether the {@code length} bytes at one place are those at another one. */
    public static boolean at(byte[] json, int one, int other, int length) {
        int at = 0;
        for (; at + 8 < length; at += 8) {
            if (Words.at(json, one + at) != Words.at(json, other + at)) {
                return false;
            }
        }
        return Words.upTo(json, one + at, length - at) == Words.upTo(json, other + at, length - at);
    }
}
