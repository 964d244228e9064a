package io.github.schemapoet.runtime.support.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The names of members that schemas have, a number from 1 on each. A document that is read once to be looked at by several
 * types keeps the numbers of its names, so that each of them is looked for once.
 *
 * <p>Only tables of names add to it, never a document, and no more than {@link #MOST}: what goes beyond, or falls together with too
 * many others, has no number and is compared as text.
 *
 * <p>An instance is what is known at one time, and never changes: whatever goes wrong while names get numbers, a stack that ends among
 * it, leaves what was there.
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
        return find(slots, json, from, to);
    }

    private static int find(@Nullable KnownText[] slots, byte[] json, int from, int to) {
        int slot = place(slots, json, from, to - from);
        for (int way = 0; way < WAYS; way++) {
            KnownText text = slots[slot];
            if (text == null) {
                return UNKNOWN;
            } else if (text.endsAt(json, from, to)) {
                return text.ordinal();
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    private static int place(@Nullable KnownText[] slots, byte[] bytes, int from, int length) {
        return (int) (NameTable.hash(bytes, from, length) >>> Long.numberOfLeadingZeros(slots.length) + 1);
    }

    /** The numbers of these names, made where there are none; {@link #UNKNOWN} of those that get none. */
    static synchronized int[] of(String[] names) {
        Symbols symbols = current()
                .with(Arrays.stream(names)
                        .filter(NameTable::isPlain)
                        .map(name -> name.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new));
        CURRENT.set(symbols);
        return Arrays.stream(names).mapToInt(symbols::find).toArray();
    }

    private int find(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return NameTable.isPlain(name) ? find(text, 0, text.length) : UNKNOWN;
    }

    /** With these names too, unless too many are where one belongs. */
    Symbols with(byte[]... names) {
        @Nullable KnownText[] all = slots;
        int next = count;
        for (byte[] name : names) {
            if (next < MOST && find(all, name, 0, name.length) == UNKNOWN) {
                if (all == slots) {
                    all = copy(count + names.length);
                }
                next += put(all, new KnownText(next + 1, name, "")) ? 1 : 0;
            }
        }
        return next == count ? this : new Symbols(all, next);
    }

    /** With room for so many. Nothing that has a number may lose it: where there is no place for all, there is no more room. */
    private @Nullable KnownText[] copy(int most) {
        int size = slots.length;
        while (size < Math.min(most, MOST) * 4) {
            size *= 2;
        }
        if (size == slots.length) {
            return slots.clone();
        }
        @Nullable KnownText[] larger = new KnownText[size];
        for (KnownText text : slots) {
            if (text != null && !put(larger, text)) {
                return slots.clone();
            }
        }
        return larger;
    }

    private static boolean put(@Nullable KnownText[] slots, KnownText text) {
        byte[] name = text.bytes();
        int slot = place(slots, name, 0, name.length);
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
