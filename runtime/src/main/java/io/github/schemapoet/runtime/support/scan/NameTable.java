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
 * threads may read and write it without an order. They share it: what one writes, the others have to fetch again, so that
 * most is learnt from the first documents.
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

    /** So much is learnt at once for each name; after that, from one place in so many, a power of two. */
    private static final int LESSONS = 32;

    private static final KnownText[] NO_TEXTS = {};

    private final String[] names;
    private final Map<String, Integer> ordinals = new HashMap<>();
    /** Each name with a colon; {@link KnownText#NONE} where it would have to be escaped. */
    private final KnownText[] members;
    /** Each text with its closing quote; {@link KnownText#NONE} where it would have to be escaped. */
    private final KnownText[] texts;
    /** The same, if there are few. */
    private final KnownText[] constants;
    /** What last followed each name, from {@link #START} on, and what followed it before. */
    private final KnownText[] successors;

    private int lessons;
    /** Made when it is asked for; all that are made are equal. */
    private @Nullable SymbolOrdinals symbols;
    /** Made when it is asked for; all that are made are equal. */
    private @Nullable WrittenNames written;

    /** The texts by their hashes; {@link KnownText#NONE} where there is none. */
    private final KnownText[] slots;
    /** Leaves as many of the upper bits of a product as there are in a place of {@link #slots}. */
    private final int shift;

    private NameTable(String[] names) {
        this.names = names;
        this.members = new KnownText[names.length];
        this.texts = new KnownText[names.length];
        this.slots = new KnownText[Integer.highestOneBit(Math.max(4, names.length * 4 - 1)) * 2];
        this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
        Arrays.fill(slots, KnownText.NONE);
        for (int i = 0; i < names.length; i++) {
            add(i, names[i]);
        }
        this.constants = names.length <= FEW ? texts : NO_TEXTS;
        this.successors = new KnownText[2 * (names.length + 2)];
        Arrays.fill(successors, KnownText.NONE);
        for (int i = 0; i < names.length; i++) {
            learn(i == 0 ? START : i - 1, i, 0);
        }
        this.lessons = LESSONS * successors.length;
    }

    /** As {@link #of}, of texts in several arrays. */
    public static NameTable join(String[]... parts) {
        return new NameTable(Arrays.stream(parts).flatMap(Arrays::stream).toArray(String[]::new));
    }

    /** A table of the given texts; their places are their ordinals. */
    public static NameTable of(String... names) {
        return new NameTable(names.clone());
    }

    /** Whether it stands in documents as it is, between quotes. */
    static boolean isPlain(String name) {
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
            while (slots[slot] != KnownText.NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = texts[ordinal];
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

    /** The text at a place as the name of a member is written: quoted, with the colon, and a comma before it. Nobody changes it. */
    public byte[] written(int ordinal) {
        WrittenNames known = written;
        if (known == null) {
            known = new WrittenNames(names);
            written = known;
        }
        return known.name(ordinal);
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
        for (KnownText text = slots[slot]; text != KnownText.NONE; text = slots[slot]) {
            if (text.endsAt(json, from, to)) {
                return text.ordinal();
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    /** Where a text is looked for first. */
    int place(byte[] bytes, int from, int length) {
        return (int) (hash(bytes, from, length) >>> shift);
    }

    /** Its upper bits depend on all of the text. */
    static long hash(byte[] bytes, int from, int length) {
        long first = Words.upTo(bytes, from, Math.min(8, length));
        long last = length <= 8 ? 0 : Words.upTo(bytes, from + length - 8, 8);
        long words = first ^ Long.rotateLeft(last, 23) ^ length;
        if (length > 16) {
            words ^= between(bytes, from + 8, from + length - 8);
        }
        return words * GOLDEN;
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

    /** The places by the numbers that names have in documents which are looked at by several types. */
    public SymbolOrdinals symbols() {
        SymbolOrdinals known = symbols;
        if (known == null) {
            known = new SymbolOrdinals(Symbols.of(names));
            symbols = known;
        }
        return known;
    }

    /** A name, with a colon, that has followed a member, or else the next one in the table. */
    public KnownText successor(int previous) {
        return successors[2 * (previous + 2)];
    }

    /** Another such name: so many documents have one order or the other. */
    public KnownText otherSuccessor(int previous) {
        return successors[2 * (previous + 2) + 1];
    }

    /**
     * Remembers what followed a member, and forgets what is neither of the last two.
     *
     * @param at where in a document
     */
    public void learn(int previous, int ordinal, int at) {
        if (lessons > 0) {
            lessons--;
        } else if ((at & LESSONS - 1) != 0) {
            return;
        }
        int place = 2 * (previous + 2);
        successors[place + 1] = successors[place];
        successors[place] = members[ordinal];
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
