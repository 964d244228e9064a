package io.github.schemapoet.runtime.support.scan;

/**
 * The values of a checked text, one word each in the order of the text; names are values too.
 *
 * <p>A word has, from its upper end on, a type, what is odd about a scalar of that type, the byte where the value starts, and
 * how many bytes a scalar is, or for a container the node behind all that is in it.
 *
 * @param json the text, or the document that it is a part of; nobody changes it
 * @param words the nodes, and one more word, which starts where the text ends
 * @param height how many containers are open where most are
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these.
public record ScannedNodes(byte[] json, long[] words, int height) {
    public static final int NULL = 0;
    public static final int FALSE = 1;
    public static final int TRUE = 2;
    public static final int NUMBER = 3;
    public static final int STRING = 4;
    public static final int OBJECT = 5;
    public static final int ARRAY = 6;

    /** A container of which the caller said so. */
    public static final int PROVED = 7;

    private static final int TYPE = 61;
    private static final int START = 28;

    /** The string has escapes. */
    public static final long ESCAPED = 1L << 60;

    /** The string has no escapes, and characters outside ASCII. */
    public static final long WIDE = 1L << 59;

    /** The number is written with a fraction or an exponent. */
    public static final long DECIMAL = 1L << 60;

    static long word(int type, int start, int extent) {
        return (long) type << TYPE | (long) start << START | extent;
    }

    /** The type of a word. */
    public static int type(long word) {
        return (int) (word >>> TYPE);
    }

    /** The byte where the value starts. */
    public static int start(long word) {
        return (int) (word >>> START) & Integer.MAX_VALUE;
    }

    /** The node behind a value and all that is in it. */
    static int after(long[] words, int node) {
        return type(words[node]) >= OBJECT ? extent(words[node]) : node + 1;
    }

    /** The bytes of a scalar, or the node behind a container. */
    public static int extent(long word) {
        return (int) word & 0xFFFFFFF;
    }
}
