package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/**
 * A text of a {@link NameTable} as it stands in a document behind its opening quote, with what is expected behind it:
 * found by comparing words.
 */
public final class KnownText {
    private static final long[] NO_WORDS = {};

    /** A text that stands nowhere. */
    static final KnownText NONE = new KnownText(NameTable.UNKNOWN, new byte[0], "", Integer.MAX_VALUE / 2);

    /** Its place in the table. */
    private final int ordinal;
    /** How many bytes the text is, with its closing quote and what is expected behind. */
    private final int length;
    /** The text alone. */
    private final byte[] bytes;

    /** Where the last word begins: at 0 too where there are no more than eight bytes. */
    private final int lastAt;
    /** Selects all bytes of the first and the last word that are the text's. */
    private final long mask;

    private final long first;
    private final long last;
    /** The words between. */
    private final long[] between;

    KnownText(int ordinal, byte[] text, String behind) {
        this(ordinal, text, "\"" + behind, Math.max(0, text.length + 1 + behind.length() - 8));
    }

    private KnownText(int ordinal, byte[] text, String behind, int lastAt) {
        this.ordinal = ordinal;
        this.bytes = text;
        this.length = text.length + behind.length();
        byte[] quoted = Arrays.copyOf(text, length);
        for (int i = 0; i < behind.length(); i++) {
            quoted[text.length + i] = (byte) behind.charAt(i);
        }
        int count = Math.min(8, length);
        this.lastAt = lastAt;
        this.mask = Words.mask(count);
        this.first = Words.upTo(quoted, 0, count);
        this.last = Words.upTo(quoted, length - count, count);
        this.between = length <= 16 ? NO_WORDS : new long[(length - 9) / 8];
        for (int i = 0; i < between.length; i++) {
            between[i] = Words.at(quoted, 8 + i * 8);
        }
    }

    /** Its place in the table. */
    public int ordinal() {
        return ordinal;
    }

    /** The text alone; nobody changes it. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes stand there: the text, its closing quote and what is expected behind. */
    public int length() {
        return length;
    }

    /** Whether just these bytes stand at {@code from}; false too where the document ends soon. */
    public boolean standsAt(byte[] json, int from) {
        return from + lastAt + 8 <= json.length
                && (Words.at(json, from) & mask) == first
                && (Words.at(json, from + lastAt) & mask) == last
                && (between == NO_WORDS || standsBetween(json, from + 8));
    }

    private boolean standsBetween(byte[] json, int from) {
        for (int i = 0; i < between.length; i++) {
            if (Words.at(json, from + i * 8) != between[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is what the bytes from {@code from} to a closing quote at {@code to} are. */
    boolean endsAt(byte[] json, int from, int to) {
        return to - from == bytes.length
                && (from + lastAt + 8 <= json.length
                        ? standsAt(json, from)
                        : Arrays.equals(json, from, to, bytes, 0, bytes.length));
    }
}
