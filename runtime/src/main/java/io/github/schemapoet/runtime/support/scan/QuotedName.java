package io.github.schemapoet.runtime.support.scan;

/** A text as it stands in a document behind the opening quote, with the closing one, compared by words. */
final class QuotedName {
    private static final long[] NONE = {};

    final byte[] bytes;
    /** All words but the last. */
    private final long[] words;

    private final long last;
    private final long lastMask;
    private final int lastAt;

    QuotedName(byte[] bytes) {
        this.bytes = bytes;
        int count = (bytes.length - 1) / 8;
        this.words = count == 0 ? NONE : new long[count];
        for (int i = 0; i < count; i++) {
            words[i] = Words.at(bytes, i * 8);
        }
        this.lastAt = count * 8;
        this.last = Words.upTo(bytes, lastAt, bytes.length - lastAt);
        this.lastMask = Words.mask(bytes.length - lastAt);
    }

    /** Whether it stands there; false too where the document ends soon. */
    boolean matches(byte[] json, int from) {
        if (from + lastAt + 8 > json.length || (Words.at(json, from + lastAt) & lastMask) != last) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (Words.at(json, from + i * 8) != words[i]) {
                return false;
            }
        }
        return true;
    }
}
