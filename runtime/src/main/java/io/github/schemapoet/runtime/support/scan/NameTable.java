package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Its product with a number depends in its upper bits on all of that number's. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** So few texts are compared one by one. */
    private static final int FEW = 8;

    private final String[] names;
    private final Map<String, Integer> ordinals = new HashMap<>();
    /** Each name as it stands in a document; {@link QuotedName#NONE} where it would have to be escaped, and at the end. */
    private final QuotedName[] quoted;

    private final int[] slots;
    /** Leaves as many of the upper bits of a product as there are in a place of {@link #slots}. */
    private final int shift;

    private final int[] successors;

    private NameTable(String[] names) {
        this.names = names;
        this.quoted = new QuotedName[names.length + 1];
        Arrays.fill(quoted, QuotedName.NONE);
        this.successors = new int[names.length + 2];
        this.slots = new int[Integer.highestOneBit(Math.max(4, names.length * 4 - 1)) * 2];
        this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
        Arrays.fill(slots, -1);
        for (int i = 0; i < names.length; i++) {
            ordinals.putIfAbsent(names[i], i);
            successors[i + 2] = i + 1 < names.length ? i + 1 : 0;
            if (isPlain(names[i])) {
                add(i, new QuotedName(names[i].getBytes(StandardCharsets.UTF_8)));
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

    private void add(int ordinal, QuotedName name) {
        quoted[ordinal] = name;
        int slot = place(name.bytes, 0, name.bytes.length);
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
        int slot = place(json, from, to - from);
        for (int ordinal = slots[slot]; ordinal >= 0; ordinal = slots[slot]) {
            byte[] bytes = quoted[ordinal].bytes;
            if (Arrays.equals(json, from, to, bytes, 0, bytes.length)) {
                return ordinal;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    /** Where a text is looked for first. */
    int place(byte[] bytes, int from, int length) {
        long first = Words.upTo(bytes, from, Math.min(8, length));
        long last = length <= 8 ? 0 : Words.upTo(bytes, from + length - 8, 8);
        long words = first ^ Long.rotateLeft(last, 23) ^ length;
        if (length > 16) {
            words ^= between(bytes, from + 8, from + length - 8);
        }
        return (int) (words * GOLDEN >>> shift);
    }

    /** The words between the first and the last one, which differ where long names are alike at both ends. */
    private static long between(byte[] bytes, int from, int to) {
        long mixed = 0;
        for (int at = from; at < to; at += 8) {
            mixed = (mixed ^ Words.at(bytes, at)) * GOLDEN;
            mixed ^= mixed >>> 32;
        }
        return mixed;
    }

    /** The name that most recently followed a member, or the next one in the table; 0 where there is none. */
    public int successor(int previous) {
        return successors[previous + 2];
    }

    /** Remembers what followed a member. */
    public void learn(int previous, int ordinal) {
        successors[previous + 2] = ordinal;
    }

    /** The length of the name, its closing quote and a colon where just these stand at {@code from}, else 0. */
    public int matches(int ordinal, byte[] json, int from) {
        QuotedName name = quoted[ordinal];
        return name.matchesWithColon(json, from) ? name.lengthWithColon : 0;
    }

    /** The place of the text that stands at {@code from}, with its closing quote, in a table of few; else negative. */
    public int firstMatch(byte[] json, int from) {
        if (names.length > FEW) {
            return UNKNOWN;
        }
        for (int i = 0; i < names.length; i++) {
            if (quoted[i].matches(json, from)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    /** The length of a text that was found so, and of its closing quote. */
    public int quotedLength(int ordinal) {
        return quoted[ordinal].lengthWithColon - 1;
    }
}
