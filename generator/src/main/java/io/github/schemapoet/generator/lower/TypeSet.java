package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Types of JSON values. INTEGER is there only where NUMBER is not.
 *
 * @param types unmodifiable
 */
record TypeSet(Set<JsonType> types) {
    static final TypeSet NONE = new TypeSet(Set.of());
    static final TypeSet ALL = of(EnumSet.allOf(JsonType.class));

    static TypeSet of(Collection<JsonType> types) {
        EnumSet<JsonType> copy = EnumSet.noneOf(JsonType.class);
        copy.addAll(types);
        if (copy.contains(JsonType.NUMBER)) {
            copy.remove(JsonType.INTEGER);
        }
        return new TypeSet(Collections.unmodifiableSet(copy));
    }

    static TypeSet ofValues(Collection<? extends JsonValue> values) {
        return of(values.stream().map(TypeSet::typeOf).toList());
    }

    static JsonType typeOf(JsonValue value) {
        return value.match(TypeOf.INSTANCE);
    }

    boolean has(JsonType type) {
        return types.contains(type);
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    boolean hasNumbers() {
        return has(JsonType.NUMBER) || has(JsonType.INTEGER);
    }

    /** Whether everything but null is here; null may be. */
    boolean isEverything() {
        return has(JsonType.NUMBER)
                && has(JsonType.STRING)
                && has(JsonType.BOOLEAN)
                && has(JsonType.OBJECT)
                && has(JsonType.ARRAY);
    }

    TypeSet and(TypeSet other) {
        EnumSet<JsonType> both = EnumSet.noneOf(JsonType.class);
        for (JsonType type : JsonType.values()) {
            boolean here = has(type) || type == JsonType.INTEGER && hasNumbers();
            boolean there = other.has(type) || type == JsonType.INTEGER && other.hasNumbers();
            if (here && there) {
                both.add(type);
            }
        }
        return of(both);
    }

    TypeSet or(TypeSet other) {
        EnumSet<JsonType> either = EnumSet.noneOf(JsonType.class);
        either.addAll(types);
        either.addAll(other.types);
        return of(either);
    }

    TypeSet without(JsonType type) {
        EnumSet<JsonType> rest = EnumSet.noneOf(JsonType.class);
        rest.addAll(types);
        rest.remove(type);
        return of(rest);
    }

    private enum TypeOf implements JsonValue.Cases<JsonType> {
        INSTANCE;

        @Override
        public JsonType nul(JsonNull value) {
            return JsonType.NULL;
        }

        @Override
        public JsonType bool(JsonBoolean value) {
            return JsonType.BOOLEAN;
        }

        @Override
        public JsonType number(JsonNumber value) {
            return value.isInteger() ? JsonType.INTEGER : JsonType.NUMBER;
        }

        @Override
        public JsonType string(JsonString value) {
            return JsonType.STRING;
        }

        @Override
        public JsonType array(JsonArray value) {
            return JsonType.ARRAY;
        }

        @Override
        public JsonType object(JsonObject value) {
            return JsonType.OBJECT;
        }
    }
}
