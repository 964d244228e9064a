package io.github.schemapoet.cli.random;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Small schemas of draft-07 in which keywords meet in ways that people do not think of. */
public final class RandomSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("a", "b", "ab", "x-1", "class", "", "é");
    private static final List<String> TYPES =
            List.of("object", "array", "string", "number", "integer", "boolean", "null");
    private static final List<String> PATTERNS = List.of("^a", "b$", "^x-", "^.{2}$", "[0-9]");

    private final Random random;

    public RandomSchemas(Random random) {
        this.random = random;
    }

    /** A schema with two definitions, to which its parts refer. */
    public ObjectNode next(String id) {
        ObjectNode schema = chance(80) ? objectSchema(3) : anySchema(3);
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("$id", id);
        // In draft-07 whatever stands beside a reference is ignored, the definitions' names apart.
        root.setAll(schema);
        ObjectNode definitions = root.putObject("definitions");
        definitions.set("One", objectSchema(2));
        definitions.set("Two", anySchema(2));
        return root;
    }

    /** A schema to be part of another one. */
    ObjectNode part(int depth) {
        return anySchema(depth);
    }

    private ObjectNode anySchema(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0 -> JSON.objectNode();
            case 1 -> stringSchema();
            case 2 -> numberSchema();
            case 3 -> enumeration();
            case 4 -> JSON.objectNode().put("type", pick(TYPES));
            case 5 -> types();
            case 6 -> arraySchema(depth);
            case 7, 8 -> objectSchema(depth);
            case 9 -> combination(depth);
            case 10 -> chance(50) ? nullable(depth) : mixed(depth);
            default -> JSON.objectNode().put("$ref", chance(50) ? "#/definitions/One" : "#/definitions/Two");
        };
    }

    private ObjectNode types() {
        ObjectNode schema = chance(50) ? stringSchema() : numberSchema();
        ArrayNode types = schema.putArray("type");
        String first = pick(TYPES);
        types.add(first);
        String second = pick(TYPES);
        if (!second.equals(first)) {
            types.add(second);
        }
        return schema;
    }

    private ObjectNode stringSchema() {
        ObjectNode schema = JSON.objectNode();
        if (chance(80)) {
            schema.put("type", "string");
        }
        if (chance(40)) {
            schema.put("minLength", random.nextInt(3));
        }
        if (chance(40)) {
            schema.put("maxLength", random.nextInt(4));
        }
        if (chance(30)) {
            schema.put("pattern", pick(PATTERNS));
        }
        return schema;
    }

    private ObjectNode numberSchema() {
        ObjectNode schema = JSON.objectNode();
        if (chance(80)) {
            schema.put("type", chance(50) ? "number" : "integer");
        }
        if (chance(30)) {
            schema.put("minimum", bound());
        }
        if (chance(30)) {
            schema.put("maximum", bound());
        }
        if (chance(20)) {
            schema.put("exclusiveMinimum", bound());
        }
        if (chance(20)) {
            schema.put("exclusiveMaximum", bound());
        }
        if (chance(20)) {
            schema.put("multipleOf", new BigDecimal(pick(List.of("2", "0.5", "3", "0.01"))));
        }
        return schema;
    }

    private BigDecimal bound() {
        return new BigDecimal(pick(List.of("0", "1", "-1", "2.5", "10", "9007199254740993", "0.1")));
    }

    private ObjectNode enumeration() {
        ObjectNode schema = JSON.objectNode();
        if (chance(30)) {
            schema.set("const", new RandomDocuments(random).any(1));
            return schema;
        }
        ArrayNode values = schema.putArray("enum");
        if (chance(60)) {
            NAMES.stream().filter(name -> chance(50)).forEach(values::add);
        } else {
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                values.add(new RandomDocuments(random).any(1));
            }
        }
        if (values.isEmpty()) {
            values.add("a");
        }
        return schema;
    }

    private ObjectNode arraySchema(int depth) {
        ObjectNode schema = JSON.objectNode();
        if (chance(85)) {
            schema.put("type", "array");
        }
        if (chance(80)) {
            schema.set("items", anySchema(depth - 1));
        }
        if (chance(25)) {
            schema.put("minItems", random.nextInt(3));
        }
        if (chance(25)) {
            schema.put("maxItems", random.nextInt(4));
        }
        // The validator that is asked for comparison takes the members of an object for items too.
        if (schema.has("type") && chance(20)) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private ObjectNode objectSchema(int depth) {
        ObjectNode schema = JSON.objectNode();
        if (chance(85)) {
            schema.put("type", "object");
        }
        if (chance(85)) {
            ObjectNode properties = schema.putObject("properties");
            NAMES.stream().filter(name -> chance(45)).forEach(name -> properties.set(name, anySchema(depth - 1)));
        }
        if (chance(40)) {
            ArrayNode required = schema.putArray("required");
            NAMES.stream().filter(name -> chance(25)).forEach(required::add);
        }
        if (chance(30)) {
            ObjectNode patterns = schema.putObject("patternProperties");
            PATTERNS.stream().filter(name -> chance(35)).forEach(name -> patterns.set(name, anySchema(depth - 1)));
        }
        if (chance(50)) {
            schema.set("additionalProperties", chance(50) ? JSON.booleanNode(false) : anySchema(depth - 1));
        }
        if (chance(10)) {
            schema.put("minProperties", random.nextInt(3));
        }
        if (chance(10)) {
            schema.put("maxProperties", random.nextInt(4));
        }
        return schema;
    }

    private ObjectNode combination(int depth) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode branches = schema.putArray(pick(List.of("anyOf", "oneOf", "allOf")));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            branches.add(anySchema(depth - 1));
        }
        return schema;
    }

    private ObjectNode nullable(int depth) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode branches = schema.putArray(chance(50) ? "anyOf" : "oneOf");
        branches.add(anySchema(depth - 1));
        branches.add(JSON.objectNode().put("type", "null"));
        return schema;
    }

    /** Keywords of several kinds side by side. */
    private ObjectNode mixed(int depth) {
        ObjectNode schema = objectSchema(depth - 1);
        schema.setAll(combination(depth - 1));
        return schema;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
