package io.github.schemapoet.cli.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes schemas of 2020-12 from those of draft-07: with the keywords, here and there, that apply other schemas. */
public final class RandomApplicators {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("a", "b", "ab", "x-1", "class", "");

    private final Random random;
    private final RandomSchemas schemas;

    /** By the same source of chance as the schemas. */
    public RandomApplicators(Random random, RandomSchemas schemas) {
        this.random = random;
        this.schemas = schemas;
    }

    /** The schema itself, changed. */
    public ObjectNode decorate(ObjectNode root) {
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        List<ObjectNode> all = new ArrayList<>();
        collect(root, all);
        for (ObjectNode schema : all) {
            if (chance(schema == root ? 70 : 25)) {
                add(schema);
            }
        }
        return root;
    }

    private static void collect(JsonNode schema, List<ObjectNode> all) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        all.add(object);
        for (String keyword : List.of("properties", "patternProperties", "definitions", "anyOf", "oneOf", "allOf")) {
            object.path(keyword).forEach(each -> collect(each, all));
        }
        collect(object.path("items"), all);
        collect(object.path("additionalProperties"), all);
    }

    private void add(ObjectNode schema) {
        switch (random.nextInt(11)) {
            case 0 -> schema.set("not", small());
            case 1 -> conditional(schema);
            case 2 -> {
                ArrayNode names = schema.putObject("dependentRequired").putArray(pick());
                names.add(pick());
            }
            case 3 -> schema.putObject("dependentSchemas").set(pick(), small());
            case 4 -> schema.set("propertyNames", JSON.objectNode().put("maxLength", 1 + random.nextInt(3)));
            case 5 -> contains(schema);
            case 6 -> {
                ArrayNode prefix = schema.putArray("prefixItems");
                for (int i = random.nextInt(3); i >= 0; i--) {
                    prefix.add(small());
                }
            }
            case 7, 8 -> {
                schema.remove("additionalProperties");
                schema.set("unevaluatedProperties", chance(60) ? JSON.booleanNode(false) : small());
            }
            case 9 -> {
                if (chance(70)) {
                    schema.remove("items");
                }
                schema.set("unevaluatedItems", chance(60) ? JSON.booleanNode(false) : small());
            }
            default -> {
                ArrayNode branches = schema.putArray("anyOf");
                branches.add(small());
                branches.add(small());
                schema.set("unevaluatedProperties", JSON.booleanNode(false));
            }
        }
    }

    private void conditional(ObjectNode schema) {
        schema.set("if", small());
        if (chance(70)) {
            schema.set("then", small());
        }
        if (chance(70)) {
            schema.set("else", small());
        }
    }

    private void contains(ObjectNode schema) {
        schema.set("contains", small());
        if (chance(40)) {
            schema.put("minContains", random.nextInt(3));
        }
        if (chance(40)) {
            schema.put("maxContains", 1 + random.nextInt(2));
        }
    }

    private JsonNode small() {
        return chance(10) ? JSON.booleanNode(random.nextBoolean()) : schemas.part(1);
    }

    private String pick() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
