package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of which a schema can accept a value; never too few. */
final class AcceptedTypes {
    private final Parts parts;
    private final Map<SchemaKey, TypeSet> known = new HashMap<>();
    private final Set<SchemaKey> open = new HashSet<>();
    private int loops;

    AcceptedTypes(Parts parts) {
        this.parts = parts;
    }

    TypeSet of(SchemaKey key) {
        TypeSet before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            // A branch that leads back here adds no value that another branch does not accept.
            loops++;
            return TypeSet.NONE;
        }
        int loopsBefore = loops;
        TypeSet types = TypeSet.ALL;
        for (Schema part : parts.of(key)) {
            types = types.and(ofPart(part));
        }
        open.remove(key);
        if (loops == loopsBefore || open.isEmpty()) {
            known.put(key, types);
        }
        return types;
    }

    private TypeSet ofPart(Schema schema) {
        if (schema.kind() == Schema.Kind.FALSE) {
            return TypeSet.NONE;
        }
        TypeSet types = schema.types().map(TypeSet::of).orElse(TypeSet.ALL);
        types = types.and(schema.enumeration().map(TypeSet::ofValues).orElse(TypeSet.ALL));
        types = types.and(
                schema.constant().map(value -> TypeSet.ofValues(List.of(value))).orElse(TypeSet.ALL));
        Composition composition = schema.composition();
        return types.and(ofBranches(composition.anyOf())).and(ofExclusive(composition.oneOf()));
    }

    /** What two branches accept none does alone. */
    private TypeSet ofExclusive(List<SchemaKey> branches) {
        long acceptAllOthers = branches.stream()
                .filter(branch -> parts.of(branch).stream().allMatch(Schema::assertsOfObjectsOnly))
                .count();
        return acceptAllOthers > 1
                ? TypeSet.of(Set.of(JsonType.OBJECT)).and(ofBranches(branches))
                : ofBranches(branches);
    }

    private TypeSet ofBranches(List<SchemaKey> branches) {
        if (branches.isEmpty()) {
            return TypeSet.ALL;
        }
        TypeSet types = TypeSet.NONE;
        for (SchemaKey branch : branches) {
            types = types.or(of(branch));
        }
        return types;
    }
}
