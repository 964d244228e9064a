package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The member names seen in the objects that are open, to find one that occurs twice in its object.
 *
 * <p>Names are compared by what they say, not how they are escaped. Up to {@link #FEW} names are compared one by one;
 * beyond that a hash table, with a seed of its own in each run, keeps the time linear whatever the names are.
 */
final class MemberNames {
    private static final int FEW = 12;
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

    private final byte[] json;
    private long[] hashes = new long[16];
    /** Start and length in the document; for an escaped name the complement of its place in {@link #decoded}, and 0. */
    private int[] spans = new int[32];

    private byte[][] decoded = new byte[2][];
    private int decodedCount;
    private int count;
    private int[] table = new int[0];
    private int tableBase = -1;

    MemberNames(byte[] json) {
        this.json = json;
    }

    /** How many names there are; an object's own begin here. */
    int mark() {
        return count;
    }

    /** Forgets the names of an object that is closed. */
    void reset(int mark) {
        count = mark;
        if (tableBase >= mark) {
            tableBase = -1;
        }
    }

    /** Adds a name without escapes to the object whose names begin at {@code base}; false where it is there already. */
    boolean add(int base, int from, int to) {
        return add(base, hash(json, from, to), from, to - from);
    }

    /** Adds a name with escapes. */
    boolean addEscaped(int base, int from, int to) {
        byte[] bytes = wtf8(Escapes.decode(json, from, to));
        if (decodedCount == decoded.length) {
            decoded = Arrays.copyOf(decoded, decodedCount * 2);
        }
        decoded[decodedCount] = bytes;
        return add(base, hash(bytes, 0, bytes.length), ~decodedCount++, 0);
    }

    private boolean add(int base, long hash, int start, int length) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            spans = Arrays.copyOf(spans, count * 4);
        }
        hashes[count] = hash;
        spans[2 * count] = start;
        spans[2 * count + 1] = length;
        if (count - base < FEW) {
            for (int i = base; i < count; i++) {
                if (hashes[i] == hash && equal(i, count)) {
                    return false;
                }
            }
            count++;
            return true;
        }
        return addToTable(base);
    }

    private boolean addToTable(int base) {
        if (tableBase != base || (count - base) * 2 >= table.length) {
            table = new int[Integer.highestOneBit(count - base) * 8];
            tableBase = base;
            for (int i = base; i < count; i++) {
                insert(i);
            }
        }
        boolean added = insert(count);
        count += added ? 1 : 0;
        return added;
    }

    private boolean insert(int name) {
        int slot = (int) (hashes[name] >>> 32) & table.length - 1;
        for (int other = table[slot]; other != 0; other = table[slot]) {
            if (hashes[other - 1] == hashes[name] && equal(other - 1, name)) {
                return false;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = name + 1;
        return true;
    }

    private boolean equal(int one, int other) {
        byte[] oneBytes = bytes(one);
        byte[] otherBytes = bytes(other);
        int oneFrom = Math.max(0, spans[2 * one]);
        int otherFrom = Math.max(0, spans[2 * other]);
        return Arrays.equals(
                oneBytes, oneFrom, oneFrom + length(one), otherBytes, otherFrom, otherFrom + length(other));
    }

    private byte[] bytes(int name) {
        int start = spans[2 * name];
        return start < 0 ? decoded[~start] : json;
    }

    private int length(int name) {
        int start = spans[2 * name];
        return start < 0 ? decoded[~start].length : spans[2 * name + 1];
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = (to - from) * SEED;
        int at = from;
        for (; at + 8 < to; at += 8) {
            hash = mix(hash ^ Words.at(bytes, at));
        }
        return mix(hash ^ Words.upTo(bytes, at, to - at));
    }

    private static long mix(long value) {
        long mixed = value * (SEED ^ 0x9E3779B97F4A7C14L);
        return mixed ^ mixed >>> 32;
    }

    /** UTF-8, except that a lone surrogate becomes the three bytes that UTF-8 forbids, so that no two names meet. */
    private static byte[] wtf8(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[text.length() * 3];
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            byte[] utf8 = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                    ? new byte[] {(byte) 0xED, (byte) (0x80 | c >> 6 & 0x3F), (byte) (0x80 | c & 0x3F)}
                    : Character.toString(c).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
        }
        return Arrays.copyOf(bytes, length);
    }
}
