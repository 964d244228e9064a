package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The JSON types of which a schema can accept a value; never too few. Null is among them just if the schema
 * accepts it, or if only the way to the schema can tell.
 */
final class AcceptedTypes {
    private final Aliases plans;
    private final NullVerdict nulls;
    private final Map<SchemaKey, Set<JsonKind>> known = new HashMap<>();
    private final Set<SchemaKey> open = new HashSet<>();

    AcceptedTypes(Aliases plans) {
        this.plans = plans;
        this.nulls = new NullVerdict(plans);
    }

    Set<JsonKind> of(SchemaKey start) {
        SchemaKey key = plans.resolve(start);
        Set<JsonKind> before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            return EnumSet.allOf(JsonKind.class);
        }
        Set<JsonKind> types = EnumSet.allOf(JsonKind.class);
        for (Check check : plans.plan(key).checks()) {
            types.retainAll(of(check));
        }
        if (nulls.of(key) == NullVerdict.Answer.NO) {
            types.remove(JsonKind.NULL);
        }
        open.remove(key);
        Set<JsonKind> result = Collections.unmodifiableSet(types);
        known.put(key, result);
        return result;
    }

    private Set<JsonKind> of(Check check) {
        if (check instanceof Check.Never) {
            return EnumSet.noneOf(JsonKind.class);
        } else if (check instanceof Check.Types types) {
            return types.types();
        } else if (check instanceof Check.Enumeration enumeration) {
            Set<JsonKind> types = EnumSet.noneOf(JsonKind.class);
            enumeration.values().forEach(value -> types.add(typeOf(value)));
            return types;
        } else if (check instanceof Application.Reference reference) {
            return of(reference.target());
        } else if (check instanceof Application.Combination combination) {
            return of(combination);
        }
        return EnumSet.allOf(JsonKind.class);
    }

    private Set<JsonKind> of(Application.Combination combination) {
        boolean all = combination.kind() == Application.Combination.Kind.ALL_OF;
        Set<JsonKind> types = all ? EnumSet.allOf(JsonKind.class) : EnumSet.noneOf(JsonKind.class);
        for (SchemaKey branch : combination.branches()) {
            if (all) {
                types.retainAll(of(branch));
            } else {
                types.addAll(of(branch));
            }
        }
        if (combination.kind() == Application.Combination.Kind.ONE_OF && severalAcceptOthers(combination)) {
            types.retainAll(EnumSet.of(JsonKind.OBJECT));
        }
        return types;
    }

    /** Whether two branches accept whatever is no object, so that the combination accepts none of it. */
    private boolean severalAcceptOthers(Application.Combination combination) {
        return combination.branches().stream()
                        .filter(branch -> plans.plan(plans.resolve(branch)).assertsOfObjectsOnly())
                        .count()
                > 1;
    }

    static JsonKind typeOf(JsonValue value) {
        if (value instanceof JsonString) {
            return JsonKind.STRING;
        } else if (value instanceof JsonNumber) {
            return JsonKind.NUMBER;
        } else if (value instanceof JsonBoolean) {
            return JsonKind.BOOLEAN;
        } else if (value instanceof JsonNull) {
            return JsonKind.NULL;
        }
        return value instanceof JsonArray ? JsonKind.ARRAY : JsonKind.OBJECT;
    }
}
