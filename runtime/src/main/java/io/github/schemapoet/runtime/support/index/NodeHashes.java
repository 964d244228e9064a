package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.support.number.Decimal;
import io.github.schemapoet.runtime.support.scan.TextHash;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Hashes of the values of an index; equal values (2020-12 core §4.2.2) have equal ones. Each value is hashed once, however
 * many arrays around it are asked whether their elements are distinct, and without recursion.
 */
final class NodeHashes {
    private final Index in;
    /** 0 where it is not known. */
    private final long[] hashes;

    private int[] pending = new int[16];

    NodeHashes(Index in) {
        this.in = in;
        this.hashes = new long[in.size()];
    }

    long of(int node) {
        if (hashes[node] == 0) {
            fill(node);
        }
        return hashes[node];
    }

    /** Children stand behind what they are in, so that the order of the document backwards has each before its parent. */
    private void fill(int root) {
        int count = 0;
        int end = in.after(root);
        for (int node = root; node < end; ) {
            if (hashes[node] != 0) {
                node = in.after(node);
            } else {
                if (count == pending.length) {
                    pending = Arrays.copyOf(pending, count * 2);
                }
                pending[count++] = node++;
            }
        }
        while (count > 0) {
            int node = pending[--count];
            hashes[node] = hash(node) | 1;
        }
    }

    private long hash(int node) {
        int type = in.type(node);
        long hash =
                switch (type) {
                    case Index.STRING -> in.textHash(node);
                    case Index.NUMBER -> number(in.source(node));
                    case Index.ARRAY -> elements(node);
                    case Index.OBJECT -> members(node);
                    default -> 0;
                };
        return TextHash.mix(hash + type + 1);
    }

    private long elements(int array) {
        long hash = 0;
        for (int item = in.first(array); item < in.end(array); item = in.after(item)) {
            hash = TextHash.mix(hash ^ hashes[item]);
        }
        return hash;
    }

    private long members(int object) {
        long sum = 0;
        for (int name = in.first(object); name < in.end(object); name = in.after(in.valueOf(name))) {
            sum += TextHash.mix(TextHash.mix(hashes[name]) ^ hashes[in.valueOf(name)]);
        }
        return sum;
    }

    private static long number(String text) {
        Decimal decimal = Decimal.of(text);
        byte[] digits = decimal.digits().getBytes(StandardCharsets.ISO_8859_1);
        BigInteger exponent = decimal.exponent();
        byte[] bytes = exponent.toByteArray();
        long power = exponent.bitLength() < Long.SIZE
                ? TextHash.mix(exponent.longValue() + 1)
                : TextHash.of(bytes, 0, bytes.length);
        return TextHash.of(digits, 0, digits.length) ^ TextHash.mix(power + decimal.signum());
    }
}
