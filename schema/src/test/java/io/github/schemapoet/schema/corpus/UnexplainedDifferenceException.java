package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.json.Json;

/** Zod's output differs from the document for a reason that nobody has listed. */
public final class UnexplainedDifferenceException extends RuntimeException {
    private static final int SHOWN = 300;

    UnexplainedDifferenceException(String at, Json before, Json after) {
        super("At \"" + at + "\": " + shown(before) + " became " + shown(after));
    }

    private static String shown(Json json) {
        String text = json.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
