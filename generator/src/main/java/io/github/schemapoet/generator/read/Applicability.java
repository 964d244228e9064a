package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.JsonType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of a keyword that it can decide nothing: it is about values of a type which the schema does not accept. */
final class Applicability {
    private static final Map<String, Set<JsonType>> GROUPS = Map.of(
            "numbers", Set.of(JsonType.NUMBER, JsonType.INTEGER),
            "strings", Set.of(JsonType.STRING),
            "arrays", Set.of(JsonType.ARRAY),
            "objects", Set.of(JsonType.OBJECT));

    private static final Map<String, List<String>> KEYWORDS = Map.of(
            "numbers",
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            "strings",
            List.of("minLength", "maxLength", "pattern"),
            "arrays",
            List.of("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"),
            "objects",
            List.of(
                    "properties",
                    "patternProperties",
                    "additionalProperties",
                    "propertyNames",
                    "required",
                    "minProperties",
                    "maxProperties",
                    "dependencies",
                    "dependentRequired",
                    "dependentSchemas",
                    "propertyDependencies",
                    "unevaluatedProperties"));

    private Applicability() {}

    static void report(KeywordSource source, Optional<Set<JsonType>> types, Located schema, Diagnostics diagnostics) {
        if (types.isEmpty()) {
            return;
        }
        KEYWORDS.forEach((group, keywords) -> {
            if (Collections.disjoint(types.get(), GROUPS.getOrDefault(group, Set.of()))) {
                keywords.forEach(keyword -> report(source, keyword, group, schema, diagnostics));
            }
        });
    }

    private static void report(
            KeywordSource source, String keyword, String group, Located schema, Diagnostics diagnostics) {
        source.get(keyword)
                .ifPresent(value -> diagnostics.add(Diagnostic.at(
                                DiagnosticId.NEVER_APPLIES,
                                value.location(),
                                schema.key().child(keyword).pointer(),
                                "\"" + keyword + "\" is about " + group + ", which \"type\" does not accept here")
                        .withHint("correct the type, or remove the keyword")));
    }
}
