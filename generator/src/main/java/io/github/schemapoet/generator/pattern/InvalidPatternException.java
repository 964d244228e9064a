package io.github.schemapoet.generator.pattern;

/** A text that is no regular expression of ECMA-262, with the place in the text. */
public final class InvalidPatternException extends Exception {
    private static final long serialVersionUID = 1;

    private final int index;

    InvalidPatternException(String message, int index) {
        super(message);
        this.index = index;
    }

    /** The offset in UTF-16 units, from 0, at which the text stops making sense. */
    public int index() {
        return index;
    }
}
