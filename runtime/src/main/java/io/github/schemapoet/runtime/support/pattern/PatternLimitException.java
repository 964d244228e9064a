package io.github.schemapoet.runtime.support.pattern;

/** A pattern could not be decided within its budget. The machinery turns this into a limit error of the document. */
public final class PatternLimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PatternLimitException(String message) {
        super(message);
    }
}
