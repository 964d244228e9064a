package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed list of texts, the names of an object's members or the constants of an enumeration, found by words of their
 * UTF-8 bytes.
 *
 * <p>The table learns which name usually follows which. What it learns only decides what is tried first, so that several
 * threads may read and write it without an order.
 */
public final class NameTable {
    /** Before the first member of an object. */
    public static final int START = -2;

    /** A name that is not in the table. */
    public static final int UNKNOWN = -1;

    /** The object is closed. */
    public static final int END = -3;

    /** The table of no names. */
    public static final NameTable EMPTY = of();

    private final String[] names;
    private final Map<String, Integer> ordinals = new HashMap<>();
    /** The bytes of each name with the closing quote; null where the name would have to be escaped. */
    private final byte[] @Nullable [] quoted;

    private final long[] @Nullable [] words;
    private final long[] lastMask;
    private final int[] slots;
    private final int[] successors;

    private NameTable(String[] names) {
        this.names = names;
        this.quoted = new byte[names.length][];
        this.words = new long[names.length][];
        this.lastMask = new long[names.length];
        this.successors = new int[names.length + 2];
        this.slots = new int[Integer.highestOneBit(Math.max(4, names.length * 4 - 1)) * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < names.length; i++) {
            ordinals.putIfAbsent(names[i], i);
            successors[i + 2] = i + 1 < names.length ? i + 1 : 0;
            if (isPlain(names[i])) {
                add(i, (names[i] + '"').getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** As {@link #of}, of texts in several arrays. */
    public static NameTable join(String[]... parts) {
        return new NameTable(Arrays.stream(parts).flatMap(Arrays::stream).toArray(String[]::new));
    }

    /** A table of the given texts; their places are their ordinals. */
    public static NameTable of(String... names) {
        return new NameTable(names.clone());
    }

    private static boolean isPlain(String name) {
        return name.codePoints()
                .noneMatch(c -> c < ' '
                        || c == '"'
                        || c == '\\'
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private void add(int ordinal, byte[] bytes) {
        quoted[ordinal] = bytes;
        long[] own = new long[(bytes.length + 7) / 8];
        for (int w = 0; w < own.length; w++) {
            own[w] = Words.upTo(bytes, w * 8, Math.min(8, bytes.length - w * 8));
        }
        words[ordinal] = own;
        lastMask[ordinal] = Words.mask(bytes.length - (own.length - 1) * 8);
        int slot = hash(bytes, 0, bytes.length - 1);
        while (slots[slot] >= 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = ordinal;
    }

    /** How many texts there are. */
    public int size() {
        return names.length;
    }

    /** The text at a place. */
    public String name(int ordinal) {
        return names[ordinal];
    }

    /** All texts in order. */
    public List<String> names() {
        return new ArrayList<>(Arrays.asList(names));
    }

    /** The place of a text, or {@link #UNKNOWN}. */
    public int find(String name) {
        return ordinals.getOrDefault(name, UNKNOWN);
    }

    /** The place of the text in the bytes from {@code from} to {@code to}, free of escapes, or {@link #UNKNOWN}. */
    public int find(byte[] json, int from, int to) {
        int slot = hash(json, from, to - from);
        for (int ordinal = slots[slot]; ordinal >= 0; ordinal = slots[slot]) {
            byte[] bytes = quoted[ordinal];
            if (bytes != null && Arrays.equals(json, from, to, bytes, 0, bytes.length - 1)) {
                return ordinal;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    private int hash(byte[] bytes, int from, int length) {
        long first = Words.upTo(bytes, from, Math.min(8, length));
        long last = length <= 8 ? 0 : Words.upTo(bytes, from + length - 8, 8);
        long mixed = (first ^ Long.rotateLeft(last, 23) ^ length) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & slots.length - 1;
    }

    /** The name that most recently followed a member, or the next one in the table; 0 where there is none. */
    public int successor(int previous) {
        return successors[previous + 2];
    }

    /** Remembers what followed a member. */
    public void learn(int previous, int ordinal) {
        successors[previous + 2] = ordinal;
    }

    /** The length of the name and its closing quote where just these stand at {@code from}, else 0. */
    public int matches(int ordinal, byte[] json, int from) {
        if (ordinal >= words.length) {
            return 0;
        }
        long[] expected = words[ordinal];
        if (expected == null || from + expected.length * 8 > json.length) {
            return 0;
        }
        int last = expected.length - 1;
        for (int w = 0; w < last; w++) {
            if (Words.at(json, from + w * 8) != expected[w]) {
                return 0;
            }
        }
        boolean equal = (Words.at(json, from + last * 8) & lastMask[ordinal]) == expected[last];
        return equal ? length(ordinal) : 0;
    }

    private int length(int ordinal) {
        byte[] bytes = quoted[ordinal];
        return bytes == null ? 0 : bytes.length;
    }
}
