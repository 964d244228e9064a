package io.github.schemapoet.runtime.support.scan;

/**
 * The values of a checked text, one word each in the order of the text; names are values too.
 *
 * <p>A word has a type, the byte where the value starts, and how many bytes a scalar is, or for a container the node behind
 * all that is in it.
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

    /** A string with escapes. */
    public static final int STRING_ESCAPED = 8;

    /** A string without escapes and with characters outside ASCII. */
    public static final int STRING_WIDE = 9;

    static long word(int type, int start, int extent) {
        return (long) type << 60 | (long) start << 28 | extent;
    }

    /** The type of a word. */
    public static int type(long word) {
        return (int) (word >>> 60);
    }

    /** The byte where the value starts. */
    public static int start(long word) {
        return (int) (word >>> 28);
    }

    /** The bytes of a scalar, or the node behind a container. */
    public static int extent(long word) {
        return (int) word & 0xFFFFFFF;
    }
}
