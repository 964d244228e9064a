package io.github.schemapoet.cli.suite;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas made of a schema whose verdicts follow from its own. */
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
    },
    /** A member of an object that has nothing else. */
    MEMBER {
        @Override
        JsonObject around(JsonValue schema, Dialect dialect) {
            Map<String, JsonValue> outer = new LinkedHashMap<>();
            outer.put("type", JsonString.of("object"));
            outer.put("properties", object("inner", schema));
            outer.put("additionalProperties", object("not", JsonObject.of(Map.of())));
            return JsonObject.of(outer);
        }

        @Override
        JsonValue document(JsonValue document) {
            return object("inner", document);
        }
    },
    /** An item of an array. */
    ITEM {
        @Override
        JsonObject around(JsonValue schema, Dialect dialect) {
            Map<String, JsonValue> outer = new LinkedHashMap<>();
            outer.put("type", JsonString.of("array"));
            outer.put("items", schema);
            return JsonObject.of(outer);
        }

        @Override
        JsonValue document(JsonValue document) {
            return JsonArray.of(List.of(document, document));
        }
    },
    /** It, and of the JSON type that its first document has, if it names no type itself: so most people write schemas. */
    TYPED {
        @Override
        public Optional<SuiteFile.Case> wrap(SuiteFile.Case subject, Draft draft) {
            if (!(subject.schema() instanceof JsonObject object)
                    || object.get("type") != null
                    || hidesSiblings(object, dialect(object, draft))) {
                return ALL_OF.wrap(subject, draft);
            }
            String type = type(subject.expectations().get(0).document());
            Map<String, JsonValue> typed = new LinkedHashMap<>(object.members());
            typed.put("type", JsonString.of(type));
            List<SuiteFile.Expectation> expectations = subject.expectations().stream()
                    .map(each -> new SuiteFile.Expectation(
                            each.description(),
                            each.document(),
                            each.valid() && type(each.document()).equals(type)))
                    .toList();
            return Optional.of(
                    new SuiteFile.Case(this + " " + subject.description(), JsonObject.of(typed), expectations));
        }

        @Override
        JsonObject around(JsonValue schema, Dialect dialect) {
            throw new UnsupportedOperationException("it is no schema around another");
        }
    };

    abstract JsonObject around(JsonValue schema, Dialect dialect);

    /** The document of which the wrapped schema says what the other one says of this. */
    JsonValue document(JsonValue document) {
        return document;
    }

    private static String type(JsonValue value) {
        if (value instanceof JsonString) {
            return "string";
        } else if (value instanceof JsonNumber) {
            return "number";
        } else if (value instanceof JsonBoolean) {
            return "boolean";
        } else if (value instanceof JsonNull) {
            return "null";
        }
        return value instanceof JsonArray ? "array" : "object";
    }

    private static JsonObject object(String name, JsonValue value) {
        return JsonObject.of(Map.of(name, value));
    }

    /** The case, with the schema wrapped; empty where it cannot be. */
    public Optional<SuiteFile.Case> wrap(SuiteFile.Case subject, Draft draft) {
        List<SuiteFile.Expectation> expectations = subject.expectations().stream()
                .map(each -> new SuiteFile.Expectation(each.description(), document(each.document()), each.valid()))
                .toList();
        return wrap(subject.schema(), draft)
                .map(schema -> new SuiteFile.Case(this + " " + subject.description(), schema, expectations));
    }

    /**
     * The schema, wrapped as a resource of its own, so that its references mean what they meant. Empty where it cannot be one:
     * a reference that hides an identifier beside it, an identifier that is only an anchor.
     */
    private Optional<JsonValue> wrap(JsonValue schema, Draft draft) {
        if (!(schema instanceof JsonObject object)) {
            return Optional.of(around(schema, draft.dialect()));
        }
        Dialect dialect = dialect(object, draft);
        Map<String, JsonValue> inner = new LinkedHashMap<>();
        String id = dialect.idKeyword();
        if (hidesSiblings(object, dialect) || text(object, id).orElse("").startsWith("#")) {
            return Optional.empty();
        }
        inner.put(id, JsonString.of("inner.json"));
        inner.putAll(object.members());
        Map<String, JsonValue> outer = new LinkedHashMap<>();
        text(object, "$schema").filter(uri -> Dialects.find(uri).isPresent()).ifPresent(uri -> {
            outer.put("$schema", JsonString.of(uri));
            inner.remove("$schema");
        });
        outer.putAll(around(JsonObject.of(inner), dialect).members());
        return Optional.of(JsonObject.of(outer));
    }

    private static Dialect dialect(JsonObject schema, Draft draft) {
        return text(schema, "$schema").flatMap(Dialects::find).orElse(draft.dialect());
    }

    private static boolean hidesSiblings(JsonObject schema, Dialect dialect) {
        return dialect.has(Dialect.Rule.REF_HIDES_IDENTIFIER) && schema.get("$ref") != null;
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }
}
