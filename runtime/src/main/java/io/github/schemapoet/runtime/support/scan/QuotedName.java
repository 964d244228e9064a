package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/** A text as it stands in a document behind the opening quote, compared by words, with what follows it. */
final class QuotedName {
    private static final long[] NO_WORDS = {};

    /** A text that stands nowhere. */
    static final QuotedName NONE = new QuotedName(new byte[0], Integer.MAX_VALUE / 2);

    /** The text alone. */
    final byte[] bytes;
    /** How many bytes the text, the closing quote and a colon are. */
    final int lengthWithColon;
    /** All words but the last. */
    private final long[] words;

    private final int lastAt;
    /** The last word as far as the closing quote, which it has in any case. */
    private final long last;

    private final long mask;
    /** The same as far as a colon behind the quote, if that is in the word too. */
    private final long lastWithColon;

    private final long maskWithColon;

    QuotedName(byte[] text) {
        this(text, text.length / 8 * 8);
    }

    private QuotedName(byte[] text, int lastAt) {
        byte[] quoted = Arrays.copyOf(text, text.length + 2);
        quoted[text.length] = '"';
        quoted[text.length + 1] = ':';
        int count = text.length / 8;
        this.bytes = text;
        this.lengthWithColon = text.length + 2;
        this.words = count == 0 ? NO_WORDS : new long[count];
        for (int i = 0; i < count; i++) {
            words[i] = Words.at(quoted, i * 8);
        }
        this.lastAt = lastAt;
        int rest = text.length % 8;
        int restWithColon = Math.min(8, rest + 2);
        this.mask = Words.mask(rest + 1);
        this.last = Words.upTo(quoted, count * 8, rest + 1);
        this.maskWithColon = Words.mask(restWithColon);
        this.lastWithColon = Words.upTo(quoted, count * 8, restWithColon);
    }

    /** Whether the text stands there with a closing quote; false too where the document ends soon. */
    boolean matches(byte[] json, int from) {
        return from + lastAt + 8 <= json.length
                && (Words.at(json, from + lastAt) & mask) == last
                && beginsAt(json, from);
    }

    /** As {@link #matches}, with a colon right behind the quote. */
    boolean matchesWithColon(byte[] json, int from) {
        return from + lastAt + 9 <= json.length
                && (Words.at(json, from + lastAt) & maskWithColon) == lastWithColon
                && (maskWithColon != mask || json[from + lastAt + 8] == ':')
                && beginsAt(json, from);
    }

    private boolean beginsAt(byte[] json, int from) {
        for (int i = 0; i < words.length; i++) {
            if (Words.at(json, from + i * 8) != words[i]) {
                return false;
            }
        }
        return true;
    }
}
