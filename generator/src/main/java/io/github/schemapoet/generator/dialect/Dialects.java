package io.github.schemapoet.generator.dialect;

import static io.github.schemapoet.generator.dialect.Keyword.Role.ANNOTATION;
import static io.github.schemapoet.generator.dialect.Keyword.Role.APPLICATOR;
import static io.github.schemapoet.generator.dialect.Keyword.Role.ASSERTION;
import static io.github.schemapoet.generator.dialect.Keyword.Role.STRUCTURE;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.ARRAY;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.MEMBERS;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.MEMBERS_OR_STRINGS;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.NONE;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.VALUE;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.VALUE_OR_ARRAY;

import java.util.List;
import java.util.Optional;

/** All drafts; each is the one before it and what has changed. */
public final class Dialects {
    /** Annotations beyond their drafts are honoured in every draft: they change no verdict. */
    private static final KeywordTable EVERYWHERE = KeywordTable.EMPTY
            .with(ANNOTATION, NONE, "title", "description", "default", "format", "$comment", "examples")
            .with(ANNOTATION, NONE, "deprecated", "readOnly", "writeOnly")
            .with(ANNOTATION, NONE, "contentEncoding", "contentMediaType");

    private static final KeywordTable DRAFT_4 = EVERYWHERE
            .with(STRUCTURE, NONE, "$schema", "id", "$ref")
            .with(STRUCTURE, MEMBERS, "definitions")
            .with(ASSERTION, NONE, "type", "enum", "required", "multipleOf")
            .with(ASSERTION, NONE, "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
            .with(ASSERTION, NONE, "minLength", "maxLength", "pattern")
            .with(ASSERTION, NONE, "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties")
            .with(APPLICATOR, MEMBERS, "properties", "patternProperties")
            .with(APPLICATOR, VALUE, "additionalProperties")
            .with(APPLICATOR, ARRAY, "allOf", "anyOf", "oneOf")
            .with(APPLICATOR, VALUE_OR_ARRAY, "items")
            .later(APPLICATOR, VALUE, "additionalItems", "not")
            .later(APPLICATOR, MEMBERS_OR_STRINGS, "dependencies");

    private static final KeywordTable DRAFT_6 = DRAFT_4.without("id")
            .with(STRUCTURE, NONE, "$id")
            .with(ASSERTION, NONE, "const")
            .later(APPLICATOR, VALUE, "contains", "propertyNames");

    private static final KeywordTable DRAFT_7 = DRAFT_6.later(APPLICATOR, VALUE, "if", "then", "else");

    private static final KeywordTable DRAFT_2019 = DRAFT_7.with(STRUCTURE, NONE, "$anchor", "$vocabulary")
            .with(STRUCTURE, MEMBERS, "$defs")
            .with(ANNOTATION, VALUE, "contentSchema")
            .later(APPLICATOR, NONE, "$recursiveRef")
            .with(STRUCTURE, NONE, "$recursiveAnchor")
            .later(APPLICATOR, MEMBERS, "dependentSchemas")
            .later(ASSERTION, NONE, "dependentRequired", "minContains", "maxContains")
            .later(APPLICATOR, VALUE, "unevaluatedItems", "unevaluatedProperties");

    private static final KeywordTable DRAFT_2020 = DRAFT_2019
            .without("$recursiveRef", "$recursiveAnchor", "additionalItems", "items")
            .with(APPLICATOR, VALUE, "items")
            .later(APPLICATOR, ARRAY, "prefixItems")
            .later(APPLICATOR, NONE, "$dynamicRef")
            .with(STRUCTURE, NONE, "$dynamicAnchor");

    private static final List<Dialect> ALL = List.of(
            new Dialect(
                    "draft-04", "http://json-schema.org/draft-04/schema", "id", true, true, true, DRAFT_4.keywords()),
            new Dialect(
                    "draft-06",
                    "http://json-schema.org/draft-06/schema",
                    "$id",
                    true,
                    false,
                    false,
                    DRAFT_6.keywords()),
            new Dialect(
                    "draft-07",
                    "http://json-schema.org/draft-07/schema",
                    "$id",
                    true,
                    false,
                    false,
                    DRAFT_7.keywords()),
            modern("2019-09", "https://json-schema.org/draft/2019-09/schema", DRAFT_2019),
            modern("2020-12", "https://json-schema.org/draft/2020-12/schema", DRAFT_2020),
            modern("v1", "https://json-schema.org/v1", DRAFT_2020));

    private Dialects() {}

    private static Dialect modern(String name, String uri, KeywordTable table) {
        return new Dialect(name, uri, "$id", false, false, false, table.keywords());
    }

    /** The dialect of a name, such as {@code draft-07}, or of a metaschema's URI. */
    public static Optional<Dialect> find(String nameOrUri) {
        String key = nameOrUri.endsWith("#") ? nameOrUri.substring(0, nameOrUri.length() - 1) : nameOrUri;
        String scheme = key.startsWith("https://json-schema.org/draft-0") ? "http" + key.substring(5) : key;
        return ALL.stream()
                .filter(dialect -> dialect.name().equals(key)
                        || dialect.name().replace("-0", "").equals(key)
                        || dialect.uri().equals(scheme))
                .findFirst();
    }

    /** All dialects, the oldest first. */
    public static List<Dialect> all() {
        return ALL;
    }
}
