package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.adapt.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a generated type does not accept what is read. The path leads to the first violation, through whatever has
 * the generated type inside it; the location is that of the first violation, if Jackson knows it. The cause is the
 * {@link InvalidJsonException} of the generated type.
 */
public final class SchemaViolationException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    private final InvalidJsonException invalid;
    /** How many steps of the path are inside the generated type. */
    private final int inside;

    SchemaViolationException(
            @Nullable JsonParser in,
            Class<?> type,
            Refusal refusal,
            InvalidJsonException invalid,
            @Nullable JsonLocation at) {
        super(in, refusal.message(), at);
        this.invalid = invalid;
        this.inside = refusal.path().size();
        _targetType = type;
        for (int i = inside - 1; i >= 0; i--) {
            prependPath(step(refusal.path().get(i), i == 0 ? type : null));
        }
    }

    private static Reference step(Object step, @Nullable Class<?> from) {
        return step instanceof Integer index
                ? new Reference(from == null ? JsonArray.class : from, index)
                : new Reference(from == null ? JsonObject.class : from, (String) step);
    }

    /** What the generated type says: the violations with pointers that start at its own document. */
    @Override
    public InvalidJsonException getCause() {
        return invalid;
    }

    /**
     * All violations in the order of the document. Their pointers start where Jackson started to read; their positions are
     * Jackson's, where it knows them: columns and offsets count what it reads, bytes or characters.
     */
    public List<Violation> violations() {
        List<Reference> path = getPath();
        List<Object> outside = path.subList(0, Math.max(0, path.size() - inside)).stream()
                .map(SchemaViolationException::step)
                .toList();
        String pointer = Refusal.pointer(outside);
        return invalid.violations().stream()
                .map(one -> one.inside(pointer, one.position()))
                .toList();
    }

    private static Object step(Reference reference) {
        String name = reference.getFieldName();
        return name == null ? (Object) reference.getIndex() : name;
    }
}
