package io.github.schemapoet.runtime.support.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has been found of (check, node) pairs: a hash table of {@code long}s, each a pair and its verdict. */
final class Trials {
    private static final int NODE_BITS = 28;

    private long[] entries = new long[64];
    private int count;

    Trials() {
        Arrays.fill(entries, -1);
    }

    /** The verdict, or null where there is none yet. */
    @Nullable
    Boolean recall(Memo memo, int node) {
        long found = entries[slot(entries, key(memo, node))];
        return found < 0 ? null : (Boolean) ((found & 1) == 1);
    }

    void remember(Memo memo, int node, boolean valid) {
        if (count * 2 >= entries.length) {
            grow();
        }
        long key = key(memo, node);
        int slot = slot(entries, key);
        count += entries[slot] < 0 ? 1 : 0;
        entries[slot] = key << 1 | (valid ? 1 : 0);
    }

    private static long key(Memo memo, int node) {
        return memo.number() << NODE_BITS | node;
    }

    private static int slot(long[] entries, long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & entries.length - 1;
        while (entries[slot] >= 0 && entries[slot] >> 1 != key) {
            slot = slot + 1 & entries.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] larger = new long[entries.length * 2];
        Arrays.fill(larger, -1);
        for (long entry : entries) {
            if (entry >= 0) {
                larger[slot(larger, entry >> 1)] = entry;
            }
        }
        entries = larger;
    }
}
