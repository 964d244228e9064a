package io.github.schemapoet.schema.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a JSON Schema as a tree of nodes, in the ways in which the port writes them. Whatever else stands in a schema,
 * an unexpected keyword above all, becomes {@link Kind#OTHER}.
 */
public final class SchemaTree {
    private static final Set<String> ANNOTATIONS = Set.of("title", "description", "$comment");
    private static final Set<String> OF_A_DOCUMENT = Set.of("$schema", "$id", "definitions");
    private static final String DEFINITIONS = "#/definitions/";

    private final JsonNode document;

    public SchemaTree(JsonNode document) {
        this.document = document;
    }

    public Node root() {
        return node(document, OF_A_DOCUMENT);
    }

    public Map<String, Node> definitions() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        document.path("definitions")
                .properties()
                .forEach(definition -> nodes.put(definition.getKey(), node(definition.getValue(), Set.of())));
        return nodes;
    }

    private Node node(JsonNode schema, Set<String> allowed) {
        Set<String> keywords = new TreeSet<>();
        schema.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(ANNOTATIONS);
        keywords.removeAll(allowed);
        if (!schema.isObject()) {
            return Node.other("schema " + schema);
        } else if (keywords.isEmpty()) {
            return Node.of(Kind.UNKNOWN);
        } else if (keywords.equals(Set.of("$ref"))) {
            return reference(schema.get("$ref").asText());
        } else if (keywords.equals(Set.of("anyOf"))) {
            return union(schema.get("anyOf"));
        }
        return typed(schema, keywords);
    }

    private Node reference(String target) {
        JsonNode definition = document.path("definitions").path(target.replace(DEFINITIONS, ""));
        return target.startsWith(DEFINITIONS) && !definition.isMissingNode()
                ? node(definition, Set.of())
                : Node.other("$ref " + target);
    }

    private Node union(JsonNode branches) {
        List<Node> parts = new ArrayList<>();
        branches.forEach(branch -> parts.add(node(branch, Set.of())));
        boolean justNullable = parts.size() == 2 && parts.get(1).kind() == Kind.NULL;
        return justNullable ? parts.get(0).orNull() : Node.of(Kind.UNION, parts);
    }

    private Node typed(JsonNode schema, Set<String> keywords) {
        JsonNode type = schema.path("type");
        boolean nullable =
                type.isArray() && type.size() == 2 && "null".equals(type.get(1).asText());
        Node node = plain((nullable ? type.get(0) : type).asText(), schema, keywords);
        return nullable ? node.orNull() : node;
    }

    private Node plain(String type, JsonNode schema, Set<String> keywords) {
        Node node =
                switch (type) {
                    case "null" -> expect(keywords, Node.of(Kind.NULL));
                    case "boolean" -> expect(keywords, Node.of(Kind.BOOLEAN));
                    case "number" -> expect(keywords, Node.of(Kind.NUMBER));
                    case "string" ->
                        schema.has("enum")
                                ? expect(keywords, Node.enumeration(texts(schema.get("enum"))), "enum")
                                : expect(keywords, Node.of(Kind.STRING));
                    case "array" ->
                        expect(keywords, Node.of(Kind.ARRAY, List.of(node(schema.path("items"), Set.of()))), "items");
                    case "object" -> schema.has("properties") ? object(schema, keywords) : record(schema, keywords);
                    default -> Node.other("type " + type);
                };
        return node;
    }

    private static Node expect(Set<String> keywords, Node node, String... more) {
        Set<String> unexpected = new TreeSet<>(keywords);
        unexpected.remove("type");
        unexpected.removeAll(Arrays.asList(more));
        return unexpected.isEmpty() ? node : Node.other(node.kind() + " with " + unexpected);
    }

    private Node record(JsonNode schema, Set<String> keywords) {
        JsonNode values = schema.path("additionalProperties");
        Node part = values.isBoolean() && values.asBoolean() ? Node.of(Kind.UNKNOWN) : node(values, Set.of());
        return expect(keywords, Node.of(Kind.RECORD, List.of(part)), "additionalProperties");
    }

    private Node object(JsonNode schema, Set<String> keywords) {
        Set<String> required = new HashSet<>(texts(schema.path("required")));
        Map<String, Member> members = new LinkedHashMap<>();
        schema.get("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            String fallback = value.has("default") ? value.get("default").toString() : "";
            boolean optional = !required.remove(property.getKey());
            members.put(property.getKey(), new Member(node(value, Set.of("default")), optional, fallback));
        });
        if (!required.isEmpty()) {
            return Node.other("object that requires the undeclared " + required);
        }
        JsonNode extras = schema.path("additionalProperties");
        String word = extras.isBoolean() ? extras.asBoolean() ? "passthrough" : "strict" : "of " + extras;
        return expect(keywords, Node.object(word, members), "properties", "required", "additionalProperties");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.isTextual() ? text.textValue() : "not a text: " + text));
        return texts;
    }
}
