package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;

/** What is said of a value in a message. */
final class Found {
    private static final int LONGEST = 60;

    private Found() {}

    static String of(Index in, int node) {
        return switch (in.type(node)) {
            case Index.NULL -> "null";
            case Index.TRUE -> "true";
            case Index.FALSE -> "false";
            case Index.NUMBER, Index.STRING -> shortened(in.source(node));
            case Index.ARRAY -> in.count(node) == 0 ? "an empty array" : "an array";
            case Index.OBJECT -> in.count(node) == 0 ? "an empty object" : "an object";
            default -> "a model";
        };
    }

    /** Of long texts the beginning; the end of a string keeps its quote. */
    static String shortened(String source) {
        if (source.length() <= LONGEST) {
            return source;
        }
        int end = LONGEST - 1;
        boolean splits = Character.isHighSurrogate(source.charAt(end - 1));
        return source.substring(0, splits ? end - 1 : end) + "…" + (source.charAt(0) == '"' ? "\"" : "");
    }
}
