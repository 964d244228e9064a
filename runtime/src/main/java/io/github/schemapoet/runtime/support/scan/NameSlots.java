package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/**
 * The hash table of the names of one open object, by their places among the {@link MemberNames}. It can be used again for
 * another object, at a cost that depends on that one's names alone.
 */
final class NameSlots {
    private final MemberNames names;
    private int[] slots = {};
    private int mask = -1;
    private int base;

    NameSlots(MemberNames names) {
        this.names = names;
    }

    /** Where the names of its object begin. */
    int base() {
        return base;
    }

    /** Takes the names from {@code from} to {@code to}, which are distinct, with room for as many more. */
    void take(int from, int to) {
        base = from;
        int size = Integer.highestOneBit(to - from) * 8;
        if (slots.length < size) {
            slots = new int[size];
        } else {
            Arrays.fill(slots, 0, size, 0);
        }
        mask = size - 1;
        for (int name = from; name < to; name++) {
            add(name);
        }
    }

    /** Whether so many names are too many for its size. */
    boolean isFull(int count) {
        return count * 2 >= mask;
    }

    /** Adds a name; false where it is there already. */
    boolean add(int name) {
        int slot = (int) (names.hash(name) >>> 32) & mask;
        for (int other = slots[slot]; other != 0; other = slots[slot]) {
            if (names.equal(other - 1, name)) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = name + 1;
        return true;
    }
}
