package io.github.schemapoet.runtime;

/** A document was not accepted. Which of the subclasses says why. */
public abstract sealed class JsonException extends RuntimeException
        permits InvalidJsonException, MalformedJsonException, JsonLimitException {
    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }
}
