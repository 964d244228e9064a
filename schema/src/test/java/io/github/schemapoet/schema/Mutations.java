package io.github.schemapoet.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A schema with one thing changed, for every subschema and everything in it that can be changed. */
final class Mutations {
    private static final Map<String, String> BOUNDS =
            Map.of("string", "minLength", "number", "minimum", "array", "minItems", "object", "minProperties");

    private static final List<String> OF_A_DOCUMENT = List.of("$schema", "$id", "definitions");

    private final ObjectNode original;
    private final List<Mutation> all = new ArrayList<>();

    private Mutations(ObjectNode original) {
        this.original = original;
    }

    static List<Mutation> of(ObjectNode schema) {
        Mutations mutations = new Mutations(schema);
        mutations.subschema(JsonPointer.empty(), schema);
        return mutations.all;
    }

    private void subschema(JsonPointer at, ObjectNode schema) {
        Set<String> keywords = Set.copyOf(names(schema));
        if (keywords.contains("type")) {
            type(at, schema);
        } else if (!keywords.contains("anyOf")) {
            change(at, "narrowed to text", true, it -> it.removeAll().put("type", "string"));
        }
        if (keywords.contains("enum")) {
            enumeration(at);
        }
        if (keywords.contains("anyOf")) {
            union(at, schema);
        }
        if (keywords.contains("$ref")) {
            change(at, "reference dropped", true, ObjectNode::removeAll);
            nullable(at);
        }
        if (keywords.contains("properties")) {
            object(at, schema);
        }
        if (keywords.contains("additionalProperties")) {
            extras(at, schema);
        }
        descend(at, schema);
    }

    private void descend(JsonPointer at, ObjectNode schema) {
        for (String keyword : List.of("properties", "definitions")) {
            for (String name : names(schema.path(keyword))) {
                subschema(at.appendProperty(keyword).appendProperty(name), (ObjectNode)
                        schema.get(keyword).get(name));
            }
        }
        if (schema.has("items")) {
            subschema(at.appendProperty("items"), (ObjectNode) schema.get("items"));
        }
        for (int i = 0; i < schema.path("anyOf").size(); i++) {
            subschema(at.appendProperty("anyOf").appendIndex(i), (ObjectNode)
                    schema.get("anyOf").get(i));
        }
    }

    private void type(JsonPointer at, ObjectNode schema) {
        boolean nullable = schema.get("type").isArray();
        String type = (nullable ? schema.get("type").get(0) : schema.get("type")).asText();
        String another = type.equals("boolean") ? "string" : "boolean";
        if (nullable) {
            change(at, "nullable dropped", true, it -> it.put("type", type));
        } else if (!type.equals("null") && !isDefinition(at)) {
            nullable(at);
        }
        change(at, "another type", true, it -> it.put("type", another).remove("enum"));
        change(at, "any type", true, it -> {
            it.remove("type");
            it.remove("enum");
            it.remove(List.of("properties", "required", "additionalProperties", "items"));
        });
        if (type.equals("number")) {
            change(at, "narrowed to integer", true, it -> retype(it, "integer", nullable));
        }
        if (BOUNDS.containsKey(type) && !schema.has("enum") && !schema.has("required")) {
            int bound = type.equals("number") ? 0 : 1;
            change(at, "bounded", true, it -> it.put(BOUNDS.get(type), bound));
        }
        if (type.equals("string")) {
            change(at, "given a pattern", true, it -> it.put("pattern", "^.$"));
        }
        change(
                at,
                "given a default",
                false,
                it -> it.put("default", !it.path("default").asBoolean()));
    }

    /** Where it is referred to, it may be nullable anyway. */
    private static boolean isDefinition(JsonPointer at) {
        return at.head() != null && at.head().toString().equals("/definitions");
    }

    private void nullable(JsonPointer at) {
        if (at.toString().contains("/anyOf/")) {
            return;
        }
        change(at, "made nullable", true, it -> {
            ObjectNode copy = it.deepCopy();
            ArrayNode branches = it.retain(OF_A_DOCUMENT).putArray("anyOf");
            branches.add(copy.without(OF_A_DOCUMENT));
            branches.addObject().put("type", "null");
        });
    }

    private static void retype(ObjectNode schema, String type, boolean nullable) {
        if (nullable) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
    }

    private void enumeration(JsonPointer at) {
        change(at, "enum reversed", false, it -> {
            ArrayNode values = (ArrayNode) it.get("enum");
            for (int i = 0; i < values.size(); i++) {
                values.insert(i, values.remove(values.size() - 1));
            }
        });
        change(at, "last value dropped", true, it -> ((ArrayNode) it.get("enum"))
                .remove(it.get("enum").size() - 1));
        change(at, "upper case value added", true, it -> ((ArrayNode) it.get("enum"))
                .add(it.get("enum").get(0).asText().toUpperCase(Locale.ROOT)));
        change(at, "enum dropped", true, it -> it.remove("enum"));
    }

    private void union(JsonPointer at, ObjectNode schema) {
        int size = schema.get("anyOf").size();
        for (int i = 0; i < size; i++) {
            int branch = i;
            change(at, "branch " + i + " dropped", true, it -> ((ArrayNode) it.get("anyOf")).remove(branch));
        }
        change(at, "branches turned", false, it -> {
            ArrayNode branches = (ArrayNode) it.get("anyOf");
            branches.add(branches.remove(0));
        });
        change(at, "branch added", true, it -> ((ArrayNode) it.get("anyOf"))
                .addObject()
                .put("type", "boolean"));
    }

    private void object(JsonPointer at, ObjectNode schema) {
        for (String name : names(schema.get("properties"))) {
            change(at, name + " dropped", true, it -> {
                ((ObjectNode) it.get("properties")).remove(name);
                dropRequired(it, name);
            });
            if (contains(schema.path("required"), name)) {
                change(at, name + " made optional", true, it -> dropRequired(it, name));
            } else {
                change(at, name + " made mandatory", true, it -> it.withArray("required")
                        .add(name));
            }
        }
        change(at, "member added", true, it -> it.withObject("properties")
                .putObject("x-extra")
                .put("type", "null"));
        change(at, "undeclared member required", true, it -> it.withArray("required")
                .add("x-other"));
    }

    private void extras(JsonPointer at, ObjectNode schema) {
        boolean open = schema.get("additionalProperties").asBoolean();
        change(at, open ? "closed" : "opened", true, it -> it.put("additionalProperties", !open));
        change(at, "extras of text", true, it -> it.putObject("additionalProperties")
                .put("type", "string"));
    }

    private static void dropRequired(ObjectNode schema, String name) {
        Iterator<JsonNode> names = schema.path("required").iterator();
        while (names.hasNext()) {
            if (names.next().asText().equals(name)) {
                names.remove();
            }
        }
    }

    private static boolean contains(JsonNode array, String text) {
        for (JsonNode item : array) {
            if (item.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void change(JsonPointer at, String what, boolean changesVerdicts, Consumer<ObjectNode> change) {
        ObjectNode copy = original.deepCopy();
        change.accept((ObjectNode) copy.at(at));
        all.add(new Mutation((at.toString().isEmpty() ? "/" : at) + " " + what, changesVerdicts, copy));
    }
}
