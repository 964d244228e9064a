package io.github.schemapoet.runtime.support.scan;

/** What is wrong at a place of a text that is not accepted as JSON. */
public enum Fault {
    VALUE("expected a value"),
    NAME("expected a member name in quotes"),
    COLON("expected ':' after the member name"),
    MEMBER_END("expected ',' or '}'"),
    ELEMENT_END("expected ',' or ']'"),
    AFTER_END("expected the end of the document"),
    END("the document ends too early"),
    LITERAL("expected true, false or null"),
    NUMBER("this is not a number in JSON"),
    CONTROL("control characters must be escaped in strings"),
    ESCAPE("this is not an escape in JSON"),
    UTF_8("these bytes are not UTF-8"),
    DUPLICATE("this member name occurs twice in its object"),
    TYPE("another type was expected"),
    DEPTH("the document is nested deeper than the limit"),
    NUMBER_LENGTH("a number is longer than the limit"),
    NODES("the document has more values than the limit");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    /** What to tell a person. */
    public String sentence() {
        return sentence;
    }

    /** Whether a limit stopped the reading, so that the text may still be JSON. */
    public boolean isLimit() {
        return this == DEPTH || this == NUMBER_LENGTH || this == NODES;
    }
}
