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

    private static final KnownText[] NO_TEXTS = {};

    private final String[] names;
    private final Map<String, Integer> ordinals = new HashMap<>();
    /** Each name with a colon; {@link KnownText#NONE} where it would have to be escaped. */
    private final KnownText[] members;
    /** Each text with its closing quote; {@link KnownText#NONE} where it would have to be escaped. */
    private final KnownText[] texts;
    /** The same, if there are few. */
    private final KnownText[] constants;
    /** What follows each name, from {@link #START} on. */
    private final KnownText[] successors;

    private final int[] slots;
    /** Leaves as many of the upper bits of a product as there are in a place of {@link #slots}. */
    private final int shift;

    private NameTable(String[] names) {
        this.names = names;
        this.members = new KnownText[names.length];
        this.texts = new KnownText[names.length];
        this.slots = new int[Integer.highestOneBit(Math.max(4, names.length * 4 - 1)) * 2];
        this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
        Arrays.fill(slots, -1);
        for (int i = 0; i < names.length; i++) {
            add(i, names[i]);
        }
        this.constants = names.length <= FEW ? texts : NO_TEXTS;
        this.successors = new KnownText[names.length + 2];
        Arrays.fill(successors, KnownText.NONE);
        System.arraycopy(members, 0, successors, 1, names.length);
        successors[0] = successors[1];
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

    private void add(int ordinal, String name) {
        ordinals.putIfAbsent(name, ordinal);
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        boolean plain = isPlain(name);
        members[ordinal] = plain ? new KnownText(ordinal, text, ":") : KnownText.NONE;
        texts[ordinal] = plain ? new KnownText(ordinal, text, "") : KnownText.NONE;
        if (plain) {
            int slot = place(text, 0, text.length);
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = ordinal;
        }
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

    /**
     * The place of the text in the bytes from {@code from} to a closing quote at {@code to}, free of escapes, or
     * {@link #UNKNOWN}.
     */
    public int find(byte[] json, int from, int to) {
        int slot = place(json, from, to - from);
        for (int ordinal = slots[slot]; ordinal >= 0; ordinal = slots[slot]) {
            if (texts[ordinal].endsAt(json, from, to)) {
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

    /** The name, with a colon, that most recently followed a member, or else the next one in the table. */
    public KnownText successor(int previous) {
        return successors[previous + 2];
    }

    /** Remembers what followed a member. */
    public void learn(int previous, int ordinal) {
        successors[previous + 2] = members[ordinal];
    }

    /** The text that stands at {@code from} with its closing quote, in a table of few; else one of no place. */
    public KnownText constantAt(byte[] json, int from) {
        for (KnownText constant : constants) {
            if (constant.standsAt(json, from)) {
                return constant;
            }
        }
        return KnownText.NONE;
    }
}
