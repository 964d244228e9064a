package io.github.schemapoet.runtime;

import java.util.Optional;

/**
 * One reason for which a document is invalid.
 *
 * @param instance where in the document: a JSON Pointer (RFC 6901), empty for the document itself
 * @param position where in the text; empty for an instance that a builder made, which has none
 * @param keyword the keyword that is violated, such as {@code required}
 * @param schema where in the schema: the absolute URI of the keyword, with a JSON Pointer as its fragment
 * @param message a sentence that says what was expected and what was found; it never shows the value of a member that
 *     the schema declares {@code writeOnly}
 */
public record Violation(
        String instance, Optional<TextPosition> position, String keyword, String schema, String message) {
    /** The place, as far as it is known, and the message; in one line, whatever control characters a name has. */
    @Override
    public String toString() {
        String place = position.map(at -> at + " ").orElse("");
        return place + (instance.isEmpty() ? "" : OneLine.of(instance) + ": ") + message;
    }
}
