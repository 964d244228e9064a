package io.github.schemapoet.runtime.harness;

import io.github.schemapoet.runtime.TextPosition;

/** What a route made of a document. */
public sealed interface Outcome {
    /** It is JSON. */
    record Accepted() implements Outcome {}

    /** It is none. */
    record Malformed(TextPosition position, String message) implements Outcome {}

    /** It passes a limit. */
    record Limit(String message) implements Outcome {}

    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
