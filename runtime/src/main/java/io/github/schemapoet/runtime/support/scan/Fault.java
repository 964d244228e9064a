package io.github.schemapoet.runtime.support.scan;

import io.github.schemapoet.runtime.support.text.Positions;

/** What is wrong at a place of a text that is not accepted as JSON. */
public enum Fault {
    VALUE("expected a value", Kind.EXPECTATION),
    NAME("expected a member name in quotes", Kind.EXPECTATION),
    COLON("expected ':' after the member name", Kind.EXPECTATION),
    MEMBER_END("expected ',' or '}'", Kind.EXPECTATION),
    ELEMENT_END("expected ',' or ']'", Kind.EXPECTATION),
    AFTER_END("expected the end of the document", Kind.EXPECTATION),
    END("the document ends too early", Kind.STATEMENT),
    LITERAL("expected true, false or null", Kind.STATEMENT),
    NUMBER("expected a digit", Kind.EXPECTATION),
    CONTROL("control characters must be escaped in strings", Kind.EXAMPLE),
    ESCAPE("this is not an escape in JSON", Kind.STATEMENT),
    UTF_8("these bytes are not UTF-8", Kind.EXAMPLE),
    DUPLICATE("this member name occurs twice in its object", Kind.STATEMENT),
    DEPTH("the document is nested deeper than the limit", Kind.LIMIT),
    NUMBER_LENGTH("a number is longer than the limit", Kind.LIMIT),
    NODES("the document has more values and names than the limit", Kind.LIMIT);

    private enum Kind {
        /** Something else was found. */
        EXPECTATION,
        /** What was found is an example. */
        EXAMPLE,
        /** All is said. */
        STATEMENT,
        /** The text may still be JSON. */
        LIMIT
    }

    private final String sentence;
    private final Kind kind;

    Fault(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
    }

    /** What to tell a person, and what was found at the place where that matters. */
    public String sentence(byte[] json, int at) {
        return switch (kind) {
            case EXPECTATION -> sentence + ", but found " + Positions.found(json, at);
            case EXAMPLE -> sentence + ": " + Positions.found(json, at);
            case STATEMENT, LIMIT -> sentence;
        };
    }

    /** Whether a limit stopped the reading, so that the text may still be JSON. */
    public boolean isLimit() {
        return kind == Kind.LIMIT;
    }
}
