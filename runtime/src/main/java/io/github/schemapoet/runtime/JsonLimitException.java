package io.github.schemapoet.runtime;

/** A document passes one of the limits of {@link ReadOptions}, or of a pattern's work: neither valid nor invalid. */
public final class JsonLimitException extends JsonException {
    private static final long serialVersionUID = 1;

    /** Made of a sentence that names the limit. */
    public JsonLimitException(String message) {
        super(message);
    }
}
