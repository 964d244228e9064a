package io.github.schemapoet.cli.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.cli.suite.Draft;
import java.util.Map;

/** Random schemas said in other drafts. */
public final class RandomDrafts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RandomDrafts() {}

    /** A schema of draft-07 that has none of its new keywords, as one of draft 4, 6 or 7. */
    public static ObjectNode older(ObjectNode schema, Draft draft) {
        ObjectNode changed = draft == Draft.DRAFT4 ? (ObjectNode) four(schema) : schema;
        return changed.put("$schema", draft.schemaUri());
    }

    /** A schema of 2020-12 as one of that draft or of 2019-09. */
    public static ObjectNode newer(ObjectNode schema, Draft draft) {
        ObjectNode changed = draft == Draft.DRAFT2019 ? (ObjectNode) nineteen(schema) : schema;
        return changed.put("$schema", draft.schemaUri());
    }

    private static JsonNode four(JsonNode schema) {
        if (schema.isBoolean()) {
            ObjectNode empty = JSON.objectNode();
            return schema.asBoolean() ? empty : empty.set("not", JSON.objectNode());
        }
        ObjectNode changed = JSON.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "$id" -> changed.set("id", value);
                case "const" -> changed.putArray("enum").add(value);
                case "exclusiveMinimum", "exclusiveMaximum" -> {
                    changed.set(member.getKey().replace("exclusiveM", "m"), value);
                    changed.put(member.getKey(), true);
                }
                case "required" -> {
                    if (!value.isEmpty()) {
                        changed.set("required", value);
                    }
                }
                case "additionalProperties" ->
                    changed.set("additionalProperties", value.isBoolean() ? value : four(value));
                default -> changed.set(member.getKey(), changed(member.getKey(), value, true));
            }
        }
        return changed;
    }

    private static JsonNode nineteen(JsonNode schema) {
        if (schema.isBoolean()) {
            return schema;
        }
        ObjectNode changed = JSON.objectNode();
        schema.properties()
                .forEach(member -> changed.set(member.getKey(), changed(member.getKey(), member.getValue(), false)));
        JsonNode prefix = changed.remove("prefixItems");
        if (prefix != null) {
            if (changed.has("items")) {
                changed.set("additionalItems", changed.get("items"));
            }
            changed.set("items", prefix);
        }
        return changed;
    }

    private static JsonNode changed(String keyword, JsonNode value, boolean four) {
        return switch (keyword) {
            case "properties", "patternProperties", "definitions", "dependentSchemas" -> {
                ObjectNode members = JSON.objectNode();
                value.properties().forEach(each -> members.set(each.getKey(), changed(each.getValue(), four)));
                yield members;
            }
            case "allOf", "anyOf", "oneOf", "prefixItems" -> {
                ArrayNode elements = JSON.arrayNode();
                value.forEach(each -> elements.add(changed(each, four)));
                yield elements;
            }
            case "items",
                    "additionalProperties",
                    "not",
                    "if",
                    "then",
                    "else",
                    "contains",
                    "propertyNames",
                    "unevaluatedItems",
                    "unevaluatedProperties" -> changed(value, four);
            default -> value;
        };
    }

    private static JsonNode changed(JsonNode schema, boolean four) {
        return four ? four(schema) : nineteen(schema);
    }
}
