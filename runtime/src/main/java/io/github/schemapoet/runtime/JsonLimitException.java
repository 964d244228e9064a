package io.github.schemapoet.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document passes one of the limits of {@link ReadOptions}, or of a pattern's work: neither valid nor invalid. */
public final class JsonLimitException extends JsonException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final @Nullable TextPosition position;

    /** Made of a sentence that names the limit. */
    public JsonLimitException(String message) {
        super(message);
        this.reason = message;
        this.position = null;
    }

    /** Made of a sentence that names the limit, and the place where the text passes it. */
    public JsonLimitException(String message, TextPosition position) {
        super(position + " " + message);
        this.reason = message;
        this.position = position;
    }

    /** The sentence, without the place. */
    public String reason() {
        return reason;
    }

    /** Where the text passes the limit; empty where that is no one place. */
    public Optional<TextPosition> position() {
        return Optional.ofNullable(position);
    }
}
