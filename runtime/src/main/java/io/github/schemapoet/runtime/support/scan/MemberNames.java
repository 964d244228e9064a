package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/**
 * The member names seen in the objects that are open, to find one that occurs twice in its object.
 *
 * <p>Names are compared by what they say, not how they are escaped. Up to {@link #FEW} names are compared one by one;
 * beyond that each open object has a hash table, which keeps the time linear whatever the names are and however such
 * objects are nested.
 */
final class MemberNames {
    private static final int FEW = 12;
    private static final NameSlots[] NO_TABLES = {};

    private final byte[] json;
    /** A word that equal names have in common, and different ones hardly: enough where there are few. */
    private long[] keys = new long[16];
    /** Start and length in the document; for an escaped name the complement of its place in {@link #decoded}, and 0. */
    private int[] spans = new int[32];

    private byte[][] decoded = new byte[2][];
    /** Which name each of these is. */
    private int[] decodedNames = new int[2];

    private int decodedCount;
    private int count;
    /** Those of open objects with many names, the innermost last; behind them some to be used again. */
    private NameSlots[] tables = NO_TABLES;

    private int tableCount;

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
        while (tableCount > 0 && tables[tableCount - 1].base() >= mark) {
            tableCount--;
        }
        while (decodedCount > 0 && decodedNames[decodedCount - 1] >= mark) {
            decodedCount--;
        }
    }

    /** Adds a name without escapes to the object whose names begin at {@code base}; false where it is there already. */
    boolean add(int base, int from, int to) {
        return add(base, key(json, from, to), from, to - from);
    }

    /** Adds a name with escapes. */
    boolean addEscaped(int base, int from, int to) {
        byte[] bytes = TextHash.bytes(Escapes.decode(json, from, to));
        if (decodedCount == decoded.length) {
            decoded = Arrays.copyOf(decoded, decodedCount * 2);
            decodedNames = Arrays.copyOf(decodedNames, decodedCount * 2);
        }
        decoded[decodedCount] = bytes;
        decodedNames[decodedCount] = count;
        return add(base, key(bytes, 0, bytes.length), ~decodedCount++, 0);
    }

    private static long key(byte[] bytes, int from, int to) {
        int length = to - from;
        return length <= 8 ? Words.upTo(bytes, from, length) : Words.at(bytes, from) * 31 ^ Words.at(bytes, to - 8);
    }

    private boolean add(int base, long key, int start, int length) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            spans = Arrays.copyOf(spans, count * 4);
        }
        keys[count] = key;
        spans[2 * count] = start;
        spans[2 * count + 1] = length;
        if (count - base < FEW) {
            for (int i = base; i < count; i++) {
                if (equal(i, count)) {
                    return false;
                }
            }
            count++;
            return true;
        }
        boolean added = tableOf(base).add(count);
        count += added ? 1 : 0;
        return added;
    }

    private NameSlots tableOf(int base) {
        if (tableCount > 0 && tables[tableCount - 1].base() == base) {
            NameSlots table = tables[tableCount - 1];
            if (table.isFull(count - base)) {
                table.take(base, count);
            }
            return table;
        }
        if (tableCount == tables.length) {
            tables = Arrays.copyOf(tables, tableCount + 1);
            tables[tableCount] = new NameSlots(this);
        }
        NameSlots table = tables[tableCount++];
        table.take(base, count);
        return table;
    }

    long hash(int name) {
        int from = Math.max(0, spans[2 * name]);
        return TextHash.of(bytes(name), from, from + length(name));
    }

    boolean equal(int one, int other) {
        return keys[one] == keys[other] && equalBytes(one, other);
    }

    private boolean equalBytes(int one, int other) {
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
}
