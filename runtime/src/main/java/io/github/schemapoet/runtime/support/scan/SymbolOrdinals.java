package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/** The places in a {@link NameTable} by the numbers of its names. */
public final class SymbolOrdinals {
    private static final int GOLDEN = 0x9E3779B9;

    /** The number of no name, and the place of none. */
    private static final long FREE = NameTable.UNKNOWN & 0xFFFFFFFFL;

    /** Names of one table mostly have numbers that are near one another: then these are the places from {@link #lowest} on. */
    private final int[] near;

    private final int lowest;
    private final int highest;

    /** Otherwise a hash table of numbers above places. */
    private final long[] slots;

    private final int shift;

    SymbolOrdinals(int[] symbols) {
        this.highest = Arrays.stream(symbols)
                .map(symbol -> symbol == Symbols.UNKNOWN ? Integer.MAX_VALUE : symbol)
                .max()
                .orElse(Symbols.UNKNOWN);
        this.lowest = Arrays.stream(symbols).min().orElse(Symbols.UNKNOWN);
        boolean dense = highest - lowest < 256 + 4 * symbols.length;
        this.near = new int[dense ? highest - lowest + 1 : 0];
        int size = dense ? 2 : Integer.highestOneBit(symbols.length * 4 - 1) * 2;
        this.slots = new long[size];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        Arrays.fill(near, NameTable.UNKNOWN);
        Arrays.fill(slots, FREE);
        for (int ordinal = 0; ordinal < symbols.length; ordinal++) {
            if (dense) {
                near[symbols[ordinal] - lowest] = ordinal;
            } else {
                add(symbols[ordinal], ordinal);
            }
        }
    }

    private void add(int symbol, int ordinal) {
        int slot = symbol * GOLDEN >>> shift;
        while (slots[slot] != FREE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) symbol << 32 | ordinal;
    }

    /** The highest number that there is; none is so high where one of the names has none. */
    public int highest() {
        return highest;
    }

    /** The place of the name of this number, or {@link NameTable#UNKNOWN}. */
    public int of(int symbol) {
        int place = symbol - lowest;
        return place >= 0 && place < near.length ? near[place] : far(symbol);
    }

    private int far(int symbol) {
        int slot = symbol * GOLDEN >>> shift;
        while (true) {
            long known = slots[slot];
            if (known >>> 32 == symbol || known == FREE) {
                return (int) known;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }
}
