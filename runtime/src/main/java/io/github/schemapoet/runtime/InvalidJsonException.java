package io.github.schemapoet.runtime;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document is JSON, and its schema does not accept it. */
public final class InvalidJsonException extends JsonException {
    private static final long serialVersionUID = 1;

    private transient List<Violation> violations;

    /**
     * Made of at least one violation.
     *
     * @throws IllegalArgumentException where there is none
     */
    public InvalidJsonException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an invalid document has at least one violation");
        }
        StringBuilder text = new StringBuilder();
        for (Violation violation : violations) {
            text.append(text.isEmpty() ? "" : "\n").append(violation);
        }
        return text.toString();
    }

    /** All violations in the order of the document, up to {@link ReadOptions#maxViolations()}. */
    public List<Violation> violations() {
        return violations;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(violations.size());
        for (Violation violation : violations) {
            out.writeObject(violation.instance());
            out.writeObject(violation.position().orElse(null));
            out.writeObject(violation.keyword());
            out.writeObject(violation.schema());
            out.writeObject(violation.message());
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        List<Violation> read = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String instance = (String) in.readObject();
            Optional<TextPosition> position = Optional.ofNullable((TextPosition) in.readObject());
            String keyword = (String) in.readObject();
            String schema = (String) in.readObject();
            read.add(new Violation(instance, position, keyword, schema, (String) in.readObject()));
        }
        violations = List.copyOf(read);
    }
}
