package io.github.schemapoet.cli.random;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Schemas that apply themselves to the same value without end: nothing can be asked of these. */
public final class Loops {
    private Loops() {}

    /** Whether the root or a definition is such a schema. */
    public static boolean in(JsonNode root) {
        List<JsonNode> starts = new ArrayList<>(List.of(root));
        root.path("definitions").forEach(starts::add);
        return starts.stream().anyMatch(start -> reachesItself(root, start, new HashSet<>()));
    }

    private static boolean reachesItself(JsonNode root, JsonNode schema, Set<JsonNode> around) {
        if (around.stream().anyMatch(each -> each == schema)) {
            return true;
        }
        Set<JsonNode> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(around);
        inside.add(schema);
        return inPlace(root, schema).stream().anyMatch(next -> reachesItself(root, next, inside));
    }

    private static List<JsonNode> inPlace(JsonNode root, JsonNode schema) {
        List<JsonNode> schemas = new ArrayList<>();
        if (schema.has("$ref")) {
            schemas.add(root.at(schema.get("$ref").asText().substring(1)));
        }
        for (String keyword : List.of("not", "if", "then", "else")) {
            if (schema.has(keyword)) {
                schemas.add(schema.get(keyword));
            }
        }
        schema.path("dependentSchemas").forEach(schemas::add);
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(keyword).forEach(schemas::add);
        }
        return schemas;
    }
}
