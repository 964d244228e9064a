package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;

/** What is said of a value in a message. */
final class Found {
    private static final int LONGEST = 60;
    /** Enough for as many characters, of whatever length. */
    private static final int BYTES = 4 * LONGEST + 4;

    private Found() {}

    static String of(Index in, int node) {
        return switch (in.type(node)) {
            case Index.NULL -> "null";
            case Index.TRUE -> "true";
            case Index.FALSE -> "false";
            case Index.NUMBER, Index.STRING -> shortened(in.source(node, BYTES));
            case Index.ARRAY -> in.first(node) == in.end(node) ? "an empty array" : "an array";
            case Index.OBJECT -> in.first(node) == in.end(node) ? "an empty object" : "an object";
            default -> "a model";
        };
    }

    /** Of a long text of JSON the beginning; the end of a string keeps its quote. */
    static String shortened(String source) {
        String text = shortened(source, LONGEST);
        return text.length() < source.length() && source.charAt(0) == '"' ? text + "\"" : text;
    }

    /** Of a long text the beginning, which ends with no half of a character or of an escape. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; ) {
            int length = text.charAt(i) != '\\' ? 1 : text.charAt(i + 1) == 'u' ? 6 : 2;
            if (i + length > end) {
                end = i;
            }
            i += length;
        }
        return text.substring(0, end) + "…";
    }
}
