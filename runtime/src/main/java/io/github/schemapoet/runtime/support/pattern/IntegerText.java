package io.github.schemapoet.runtime.support.pattern;

import java.util.Base64;

/** Reads non-negative integers of variable length from base 64 text, one after the other. */
final class IntegerText {
    private final byte[] bytes;
    private int at;

    IntegerText(String base64) {
        bytes = Base64.getDecoder().decode(base64);
    }

    int next() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int digit = bytes[at++];
            value |= (digit & 0x7F) << shift;
            if (digit >= 0) {
                return value;
            }
        }
    }

    int[] next(int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = next();
        }
        return values;
    }
}
