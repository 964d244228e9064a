package io.github.schemapoet.cli.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents, half of them led by a schema so that they often fit it, and changes of documents in one place. */
public final class RandomDocuments {
    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);
    private static final List<String> NAMES = List.of("a", "b", "ab", "x-1", "class", "", "é", "other");
    private static final List<String> TEXTS = List.of("", "a", "ab", "abc", "x-1", "é", "\uD83D\uDE00", "7", "b");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "2.5",
            "10",
            "1.0",
            "0.1",
            "1e2",
            "9007199254740993",
            "9007199254740992",
            "-0.5",
            "123456789012345678901234567890",
            "0.30000000000000004",
            "1e400",
            "3");

    private final Random random;

    public RandomDocuments(Random random) {
        this.random = random;
    }

    /** Any document. */
    public JsonNode any(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2, 3 -> scalar();
            case 4 -> JSON.textNode(pick(TEXTS));
            case 5 -> array(depth);
            default -> object(depth);
        };
    }

    private JsonNode scalar() {
        return random.nextBoolean() ? JSON.textNode(pick(TEXTS)) : JSON.numberNode(new BigDecimal(pick(NUMBERS)));
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            array.add(any(depth - 1));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            object.set(pick(NAMES), any(depth - 1));
        }
        return object;
    }

    /** A document that tries to fit the schema. */
    public JsonNode fitting(JsonNode root, JsonNode schema, int depth) {
        if (depth <= 0 || schema.isBoolean() || random.nextInt(25) == 0) {
            return any(1);
        }
        if (schema.has("$ref")) {
            return fitting(root, root.at(schema.get("$ref").asText().substring(1)), depth - 1);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        for (String keyword : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(keyword) && !schema.has("properties")) {
                JsonNode branches = schema.get(keyword);
                return fitting(root, branches.get(random.nextInt(branches.size())), depth - 1);
            }
        }
        return ofType(root, schema, depth);
    }

    private JsonNode ofType(JsonNode root, JsonNode schema, int depth) {
        JsonNode type = schema.path("type");
        String word = type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText();
        if (word.equals("object") || schema.has("properties")) {
            return fittingObject(root, schema, depth);
        }
        return switch (word) {
            case "array" -> fittingArray(root, schema, depth);
            case "string" -> JSON.textNode(pick(TEXTS));
            case "number", "integer" -> JSON.numberNode(new BigDecimal(pick(NUMBERS)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> any(2);
        };
    }

    private JsonNode fittingArray(JsonNode root, JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int count = schema.path("minItems").asInt(0) + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            array.add(fitting(
                    root,
                    schema.path("items").isMissingNode() ? JSON.booleanNode(true) : schema.get("items"),
                    depth - 1));
        }
        return array;
    }

    private JsonNode fittingObject(JsonNode root, JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(3) > 0) {
                object.set(property.getKey(), fitting(root, property.getValue(), depth - 1));
            }
        });
        for (JsonNode required : schema.path("required")) {
            if (!object.has(required.asText())) {
                object.set(
                        required.asText(),
                        fitting(root, schema.path("properties").path(required.asText()), depth - 1));
            }
        }
        if (random.nextInt(3) == 0) {
            object.set(pick(NAMES), fitting(root, schema.path("additionalProperties"), depth - 1));
        }
        return object;
    }

    /** The document with a change in one place. */
    public JsonNode mutated(JsonNode document) {
        JsonNode copy = document.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        if (containers.isEmpty()) {
            return any(1);
        }
        JsonNode target = containers.get(random.nextInt(containers.size()));
        if (target instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (!names.isEmpty() && random.nextBoolean()) {
                object.remove(pick(names));
            } else {
                object.set(names.isEmpty() || random.nextInt(3) == 0 ? pick(NAMES) : pick(names), any(1));
            }
        } else if (target instanceof ArrayNode array) {
            if (!array.isEmpty() && random.nextBoolean()) {
                array.add(array.get(0));
            } else {
                array.add(any(1));
            }
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
