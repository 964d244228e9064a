package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.JsonType;
import java.util.List;
import java.util.Optional;

/**
 * What a schema accepts, seen from outside.
 *
 * @param types all types, null among them
 * @param alternatives of what is not null; none where nothing is
 */
record Sketch(TypeSet types, List<Alternative> alternatives) {
    static final Sketch NOTHING = new Sketch(TypeSet.NONE, List.of());

    boolean nullable() {
        return types.has(JsonType.NULL);
    }

    /** The alternatives of one kind. */
    <A extends Alternative> List<A> all(Class<A> kind) {
        return alternatives.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The alternative of one kind where there is at most one. */
    <A extends Alternative> Optional<A> only(Class<A> kind) {
        return all(kind).stream().findFirst();
    }
}
