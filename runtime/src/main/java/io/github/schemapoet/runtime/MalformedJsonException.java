package io.github.schemapoet.runtime;

/** A text is not JSON: not RFC 8259, not UTF-8, or an object in it has two members of one name. */
public final class MalformedJsonException extends JsonException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final TextPosition position;

    /** Made of a sentence and the place where the text stops being JSON. */
    public MalformedJsonException(String message, TextPosition position) {
        super(position + " " + message);
        this.reason = message;
        this.position = position;
    }

    /** The sentence, without the place. */
    public String reason() {
        return reason;
    }

    /** Where the text stops being JSON. */
    public TextPosition position() {
        return position;
    }
}
