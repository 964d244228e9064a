package io.github.schemapoet.runtime.support.index;

import java.util.Arrays;

/** What has been found of (schema, node) pairs: a hash table of {@code long}s. */
final class Trials {
    private long[] keys = new long[32];
    private int count;

    Trials() {
        Arrays.fill(keys, -1);
    }

    int recall(int schema, int node) {
        long found = keys[slot(keys, schema, node)];
        return found < 0 ? 0 : (found & 1) == 1 ? 1 : 2;
    }

    void remember(int schema, int node, boolean valid) {
        if (count * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, schema, node);
        count += keys[slot] < 0 ? 1 : 0;
        keys[slot] = key(schema, node) << 1 | (valid ? 1 : 0);
    }

    private static long key(int schema, int node) {
        return (long) schema << 28 | node;
    }

    private static int slot(long[] keys, int schema, int node) {
        long key = key(schema, node);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[slot] >= 0 && keys[slot] >> 1 != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] larger = new long[keys.length * 2];
        Arrays.fill(larger, -1);
        for (long key : keys) {
            if (key >= 0) {
                larger[slot(larger, (int) (key >> 29), (int) (key >> 1) & 0xFFFFFFF)] = key;
            }
        }
        keys = larger;
    }
}
