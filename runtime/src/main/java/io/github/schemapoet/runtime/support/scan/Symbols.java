package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The names of members that schemas have, a number from 1 on each. A document that is read once to be looked at by several
 * types keeps the numbers of its names, so that each of them is looked for once.
 *
 * <p>Only tables of names add to it, never a document, and no more than {@link #MOST}: what goes beyond, or falls together with too
 * many others, has no number and is compared as text.
 *
 * <p>An instance is what is known at one time; it stays so.
 */
public final class Symbols {
    /** The number of what is not known. */
    public static final int UNKNOWN = 0;

    private static final int MOST = 1 << 16;

    /** A name is looked for in so many places. */
    private static final int WAYS = 16;

    private static final AtomicReference<Symbols> CURRENT = new AtomicReference<>(none());

    private final @Nullable KnownText[] slots;
    private final int count;

    private Symbols(@Nullable KnownText[] slots, int count) {
        this.slots = slots;
        this.count = count;
    }

    /** Where nothing is known. */
    static Symbols none() {
        return new Symbols(new KnownText[256], 0);
    }

    /** What is known now. */
    public static Symbols current() {
        return CURRENT.get();
    }

    /** The highest number that there is. */
    public int count() {
        return count;
    }

    /** The number of the text in the bytes from {@code from} to a closing quote at {@code to}, free of escapes. */
    int find(byte[] json, int from, int to) {
        int slot = place(json, from, to - from);
        for (int way = 0; way < WAYS; way++) {
            KnownText text = slots[slot];
            // What was added after this instance was taken may be seen or not, behind all that was there before.
            if (text == null || text.ordinal() > count) {
                return UNKNOWN;
            } else if (text.endsAt(json, from, to)) {
                return text.ordinal();
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    private int place(byte[] bytes, int from, int length) {
        return (int) (NameTable.hash(bytes, from, length) >>> Long.numberOfLeadingZeros(slots.length) + 1);
    }

    /** The numbers of these names, made where there are none; {@link #UNKNOWN} of those that get none. */
    static synchronized int[] of(String[] names) {
        Symbols symbols = CURRENT.get();
        int[] numbers = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            if (NameTable.isPlain(names[i])) {
                byte[] name = names[i].getBytes(StandardCharsets.UTF_8);
                symbols = symbols.with(name);
                numbers[i] = symbols.find(name, 0, name.length);
            }
        }
        CURRENT.set(symbols);
        return numbers;
    }

    /** With this name too, unless too many are where it belongs. The array is shared as long as there is room. */
    Symbols with(byte[] name) {
        if (count == MOST || find(name, 0, name.length) != UNKNOWN) {
            return this;
        }
        Symbols roomy = count * 4 < slots.length ? this : larger();
        Symbols more = new Symbols(roomy.slots, count + 1);
        return more.put(new KnownText(count + 1, name, "")) ? more : this;
    }

    /** Nothing that has a number may lose it: where there is no place for all, it stays as large as it is. */
    private Symbols larger() {
        Symbols larger = new Symbols(new KnownText[slots.length * 2], count);
        for (KnownText text : slots) {
            if (text != null && !larger.put(text)) {
                return this;
            }
        }
        return larger;
    }

    private boolean put(KnownText text) {
        byte[] name = text.bytes();
        int slot = place(name, 0, name.length);
        for (int way = 0; way < WAYS; way++) {
            if (slots[slot] == null) {
                slots[slot] = text;
                return true;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return false;
    }
}
