package io.github.schemapoet.cli;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Looks in a schema for members that are no keywords of its dialect, by a walk of its own: from the root, through
 * applicators and references into the same document.
 */
final class UnknownKeywords {
    private static final Set<String> EVERYWHERE = Set.of(
            "$schema",
            "$ref",
            "title",
            "description",
            "default",
            "format",
            "$comment",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "contentEncoding",
            "contentMediaType",
            "type",
            "enum",
            "definitions",
            "id",
            "$id");

    private static final Set<String> OLD = Set.of(
            "multipleOf",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "required",
            "properties",
            "patternProperties",
            "additionalProperties",
            "additionalItems",
            "items",
            "dependencies",
            "not",
            "allOf",
            "anyOf",
            "oneOf");

    private static final Set<String> SINCE_DRAFT_6 = Set.of("const", "contains", "propertyNames");
    private static final Set<String> SINCE_DRAFT_7 = Set.of("if", "then", "else");
    private static final Set<String> IN_2020 = Set.of(
            "$anchor",
            "$vocabulary",
            "$defs",
            "contentSchema",
            "dependentSchemas",
            "dependentRequired",
            "minContains",
            "maxContains",
            "unevaluatedItems",
            "unevaluatedProperties",
            "prefixItems",
            "$dynamicRef",
            "$dynamicAnchor");

    private static final Set<String> SINGLE = Set.of(
            "additionalProperties",
            "additionalItems",
            "not",
            "items",
            "contains",
            "propertyNames",
            "if",
            "then",
            "else",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> SEVERAL = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");

    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "dependencies", "dependentSchemas");

    private final JsonNode root;
    private final Set<String> known = new HashSet<>(EVERYWHERE);
    private final boolean siblingsHidden;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    private UnknownKeywords(JsonNode root, String dialect) {
        this.root = root;
        this.siblingsHidden = !dialect.equals("2020-12");
        known.addAll(OLD);
        if (!dialect.equals("draft4")) {
            known.addAll(SINCE_DRAFT_6);
            known.addAll(SINCE_DRAFT_7);
        }
        if (dialect.equals("2020-12")) {
            known.addAll(IN_2020);
            // Of the older ones, additionalItems is gone; dependencies is still read.
            known.remove("additionalItems");
        }
    }

    /** JSON Pointers to members that are no keywords; those that begin with {@code x-} say so themselves. */
    static Set<String> of(JsonNode root, String dialect) {
        UnknownKeywords walk = new UnknownKeywords(root, dialect);
        walk.schema(root, "");
        return walk.found;
    }

    private void schema(JsonNode schema, String pointer) {
        if (!schema.isObject() || !seen.add(pointer)) {
            return;
        }
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual() && reference.asText().matches("#(/[^%]*)?")) {
            String target = reference.asText().substring(1);
            schema(root.at(JsonPointer.compile(target)), target);
        }
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            String name = member.getKey();
            if (!known.contains(name)) {
                if (!name.startsWith("x-")) {
                    found.add(child(pointer, name));
                }
            } else if (!(siblingsHidden && reference.isTextual())) {
                below(name, member.getValue(), child(pointer, name));
            }
        }
    }

    private void below(String keyword, JsonNode value, String pointer) {
        if (SINGLE.contains(keyword) && value.isObject()) {
            schema(value, pointer);
        } else if (SEVERAL.contains(keyword) && value.isArray()) {
            each(value, pointer, this::schema);
        } else if (NAMED.contains(keyword)) {
            each(value, pointer, this::schema);
        }
    }

    private static void each(JsonNode container, String pointer, BiConsumer<JsonNode, String> visit) {
        if (container.isArray()) {
            for (int i = 0; i < container.size(); i++) {
                visit.accept(container.get(i), pointer + "/" + i);
            }
        } else {
            container.properties().forEach(each -> visit.accept(each.getValue(), child(pointer, each.getKey())));
        }
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
