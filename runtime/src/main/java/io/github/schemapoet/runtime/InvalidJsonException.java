package io.github.schemapoet.runtime;

import java.util.List;

/** A document is JSON, and its schema does not accept it. */
public final class InvalidJsonException extends JsonException {
    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    /** Made of at least one violation. */
    public InvalidJsonException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    private static String message(List<Violation> violations) {
        StringBuilder text = new StringBuilder();
        for (Violation violation : violations) {
            text.append(text.isEmpty() ? "" : "\n").append(violation);
        }
        return text.toString();
    }

    /** All violations in the order of the document, up to {@link ReadOptions#maxViolations()}. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
