package io.github.schemapoet.cli.suite;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas around a schema that accept what it accepts. */
public enum Wrapping {
    /** All of it alone. */
    ALL_OF {
        @Override
        JsonObject around(JsonValue schema, Dialect dialect) {
            return object("allOf", JsonArray.of(List.of(schema)));
        }
    },
    /** Not what it does not accept. */
    NOT_NOT {
        @Override
        JsonObject around(JsonValue schema, Dialect dialect) {
            return object("not", object("not", schema));
        }
    },
    /** It, or nothing. */
    ANY_OF {
        @Override
        JsonObject around(JsonValue schema, Dialect dialect) {
            boolean booleans = !dialect.has(Dialect.Rule.NO_BOOLEAN_SCHEMAS);
            JsonValue nothing = booleans ? JsonBoolean.FALSE : object("not", JsonObject.of(Map.of()));
            return object("anyOf", JsonArray.of(List.of(schema, nothing)));
        }
    };

    abstract JsonObject around(JsonValue schema, Dialect dialect);

    private static JsonObject object(String name, JsonValue value) {
        return JsonObject.of(Map.of(name, value));
    }

    /**
     * The schema, wrapped as a resource of its own, so that its references mean what they meant. Empty where it cannot be one:
     * a reference that hides an identifier beside it, an identifier that is only an anchor.
     */
    public Optional<JsonValue> wrap(JsonValue schema, Draft draft) {
        if (!(schema instanceof JsonObject object)) {
            return Optional.of(around(schema, draft.dialect()));
        }
        Optional<String> uri = text(object, "$schema");
        Dialect dialect = uri.flatMap(Dialects::find).orElse(draft.dialect());
        Map<String, JsonValue> inner = new LinkedHashMap<>();
        String id = dialect.idKeyword();
        if (dialect.has(Dialect.Rule.REF_HIDES_IDENTIFIER) && object.get("$ref") != null
                || text(object, id).orElse("").startsWith("#")) {
            return Optional.empty();
        }
        inner.put(id, JsonString.of("inner.json"));
        inner.putAll(object.members());
        Map<String, JsonValue> outer = new LinkedHashMap<>();
        if (uri.flatMap(Dialects::find).isPresent()) {
            outer.put("$schema", JsonString.of(uri.get()));
            inner.remove("$schema");
        }
        outer.putAll(around(JsonObject.of(inner), dialect).members());
        return Optional.of(JsonObject.of(outer));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }
}
