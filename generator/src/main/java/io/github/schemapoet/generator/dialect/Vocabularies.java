package io.github.schemapoet.generator.dialect;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabularies of 2019-09 and 2020-12, from which a metaschema puts a dialect together (2020-12 core §8.1.2). */
final class Vocabularies {
    private static final String PREFIX_2019 = "https://json-schema.org/draft/2019-09/vocab/";
    private static final String PREFIX_2020 = "https://json-schema.org/draft/2020-12/vocab/";

    private static final Map<String, List<String>> KEYWORDS = Map.of(
            "core",
            List.of(
                    "$schema",
                    "$id",
                    "$ref",
                    "$anchor",
                    "$dynamicRef",
                    "$dynamicAnchor",
                    "$recursiveRef",
                    "$recursiveAnchor",
                    "$vocabulary",
                    "$comment",
                    "$defs",
                    "definitions"),
            "applicator",
            List.of(
                    "prefixItems",
                    "items",
                    "additionalItems",
                    "contains",
                    "additionalProperties",
                    "properties",
                    "patternProperties",
                    "dependentSchemas",
                    "dependencies",
                    "propertyNames",
                    "if",
                    "then",
                    "else",
                    "allOf",
                    "anyOf",
                    "oneOf",
                    "not"),
            "unevaluated",
            List.of("unevaluatedItems", "unevaluatedProperties"),
            "validation",
            List.of(
                    "type",
                    "enum",
                    "const",
                    "multipleOf",
                    "maximum",
                    "exclusiveMaximum",
                    "minimum",
                    "exclusiveMinimum",
                    "maxLength",
                    "minLength",
                    "pattern",
                    "maxItems",
                    "minItems",
                    "uniqueItems",
                    "maxContains",
                    "minContains",
                    "maxProperties",
                    "minProperties",
                    "required",
                    "dependentRequired"),
            "meta-data",
            List.of("title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples"),
            "format",
            List.of("format"),
            "format-annotation",
            List.of("format"),
            "format-assertion",
            List.of("format"),
            "content",
            List.of("contentEncoding", "contentMediaType", "contentSchema"));

    private Vocabularies() {}

    /** The last part of the URI of a vocabulary that is known. */
    static Optional<String> name(String uri) {
        for (String prefix : List.of(PREFIX_2019, PREFIX_2020)) {
            if (uri.startsWith(prefix) && KEYWORDS.containsKey(uri.substring(prefix.length()))) {
                return Optional.of(uri.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * The dialect of a metaschema that lists vocabularies. Core counts in any case; in 2019-09 the applicators bring the
     * keywords along that 2020-12 gave a vocabulary of their own. What says something and rejects nothing always counts.
     */
    static Dialect dialect(Dialect base, String uri, Set<String> vocabularies) {
        Set<String> names = new HashSet<>(KEYWORDS.getOrDefault("core", List.of()));
        boolean asserts = base.has(Dialect.Rule.FORMAT_ASSERTS);
        for (String vocabulary : vocabularies) {
            String known = name(vocabulary).orElse("core");
            names.addAll(KEYWORDS.getOrDefault(known, List.of()));
            if (vocabulary.equals(PREFIX_2019 + "applicator")) {
                names.addAll(KEYWORDS.getOrDefault("unevaluated", List.of()));
            }
            asserts |= known.equals("format-assertion");
        }
        Map<String, Keyword> keywords = new LinkedHashMap<>(base.keywords());
        keywords.values().removeIf(keyword -> keyword.decides() && !names.contains(keyword.name()));
        Set<Dialect.Rule> rules = new HashSet<>(base.rules());
        if (asserts) {
            rules.add(Dialect.Rule.FORMAT_ASSERTS);
        }
        return new Dialect(base.name(), uri, rules, keywords);
    }
}
