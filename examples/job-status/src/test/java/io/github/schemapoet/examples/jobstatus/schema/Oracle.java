package io.github.schemapoet.examples.jobstatus.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.Pointers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All violations of a document, by an interpreter of the few keywords that this schema has. It is naive on purpose, and
 * itself held against the verdicts of the corpus. Where the type is wrong it looks no further; where one branch of an
 * {@code anyOf} is for the type of the value, it says what that branch says.
 */
public final class Oracle {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "$comment",
            "title",
            "description",
            "default",
            "definitions",
            "type",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "$ref");

    private final SchemaFile file;
    private final List<Expected> found = new ArrayList<>();

    public Oracle(SchemaFile file) {
        this.file = file;
    }

    public List<Expected> violations(Json document) {
        return violations(document, "#");
    }

    /** The violations of the schema at a location. */
    public List<Expected> violations(Json document, String location) {
        found.clear();
        check(document, "", location);
        return List.copyOf(found);
    }

    private void check(Json value, String at, String location) {
        JsonNode schema = file.at(location);
        schema.fieldNames().forEachRemaining(this::requireKnown);
        if (schema.has("$ref")) {
            check(value, at, schema.get("$ref").textValue());
        } else if (schema.has("type") && !types(schema).contains(type(value))) {
            add(at, "type", location);
        } else if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            add(at, "enum", location);
        } else if (schema.has("anyOf")) {
            checkAnyOf(value, at, location);
        } else if (value instanceof Json.Members object) {
            checkObject(object, at, location);
        } else if (value instanceof Json.Array array && schema.has("items")) {
            for (int i = 0; i < array.items().size(); i++) {
                check(array.items().get(i), at + "/" + i, location + "/items");
            }
        }
    }

    private void requireKnown(String keyword) {
        if (!KNOWN.contains(keyword)) {
            throw new IllegalStateException("the oracle does not know " + keyword);
        }
    }

    private void checkAnyOf(Json value, String at, String location) {
        JsonNode branches = file.at(location).get("anyOf");
        for (int i = 0; i < branches.size(); i++) {
            if (types(file.follow(branches.get(i))).contains(type(value))) {
                check(value, at, location + "/anyOf/" + i);
                return;
            }
        }
        add(at, "anyOf", location);
    }

    private void checkObject(Json.Members object, String at, String location) {
        JsonNode schema = file.at(location);
        schema.path("required").forEach(name -> {
            if (!object.all().containsKey(name.textValue())) {
                add(at, "required", location);
            }
        });
        object.all().forEach((name, value) -> {
            if (schema.path("properties").has(name)) {
                check(value, Pointers.step(at, name), Pointers.step(location + "/properties", name));
            } else if (!schema.path("additionalProperties").asBoolean(true)) {
                add(Pointers.step(at, name), "additionalProperties", location);
            }
        });
    }

    private void add(String at, String keyword, String location) {
        found.add(new Expected(at, keyword, location + "/" + keyword));
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        if (type.isTextual()) {
            return Set.of(type.textValue());
        }
        Set<String> types = new HashSet<>();
        type.forEach(one -> types.add(one.textValue()));
        return types;
    }

    private static String type(Json value) {
        if (value instanceof Json.Members) {
            return "object";
        } else if (value instanceof Json.Array) {
            return "array";
        } else if (value instanceof Json.Number) {
            return "number";
        } else if (value instanceof Json.Text) {
            return "string";
        }
        return value instanceof Json.Bool ? "boolean" : "null";
    }

    private static boolean contains(JsonNode texts, Json value) {
        for (JsonNode text : texts) {
            if (value.equals(new Json.Text(text.textValue()))) {
                return true;
            }
        }
        return false;
    }
}
