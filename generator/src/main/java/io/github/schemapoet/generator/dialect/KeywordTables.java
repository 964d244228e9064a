package io.github.schemapoet.generator.dialect;

import static io.github.schemapoet.generator.dialect.Keyword.Role.ANNOTATION;
import static io.github.schemapoet.generator.dialect.Keyword.Role.APPLICATOR;
import static io.github.schemapoet.generator.dialect.Keyword.Role.ASSERTION;
import static io.github.schemapoet.generator.dialect.Keyword.Role.STRUCTURE;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.ARRAY;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.MEMBERS;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.MEMBERS_OF_MEMBERS;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.MEMBERS_OR_STRINGS;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.NONE;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.VALUE;
import static io.github.schemapoet.generator.dialect.Keyword.Subschemas.VALUE_OR_ARRAY;

/** The keywords of each draft: those of the draft before it, and what has changed. */
final class KeywordTables {
    /** Annotations beyond their drafts are honoured in every draft: they change no verdict. */
    private static final KeywordTable EVERYWHERE = KeywordTable.EMPTY
            .with(ANNOTATION, NONE, "title", "description", "default", "format", "$comment", "examples")
            .with(ANNOTATION, NONE, "deprecated", "readOnly", "writeOnly")
            .with(ANNOTATION, NONE, "contentEncoding", "contentMediaType");

    static final KeywordTable DRAFT_4 = EVERYWHERE
            .with(STRUCTURE, NONE, "$schema", "id", "$ref")
            .with(STRUCTURE, MEMBERS, "definitions")
            .with(ASSERTION, NONE, "type", "enum", "required", "multipleOf")
            .with(ASSERTION, NONE, "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
            .with(ASSERTION, NONE, "minLength", "maxLength", "pattern")
            .with(ASSERTION, NONE, "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties")
            .with(APPLICATOR, MEMBERS, "properties", "patternProperties")
            .with(APPLICATOR, VALUE, "additionalProperties", "additionalItems", "not")
            .with(APPLICATOR, ARRAY, "allOf", "anyOf", "oneOf")
            .with(APPLICATOR, VALUE_OR_ARRAY, "items")
            .with(APPLICATOR, MEMBERS_OR_STRINGS, "dependencies");

    static final KeywordTable DRAFT_6 = DRAFT_4.without("id")
            .with(STRUCTURE, NONE, "$id")
            .with(ASSERTION, NONE, "const")
            .with(APPLICATOR, VALUE, "contains", "propertyNames");

    static final KeywordTable DRAFT_7 = DRAFT_6.with(APPLICATOR, VALUE, "if", "then", "else");

    static final KeywordTable DRAFT_2019 = DRAFT_7.with(STRUCTURE, NONE, "$anchor", "$vocabulary", "$recursiveAnchor")
            .with(STRUCTURE, MEMBERS, "$defs")
            .with(ANNOTATION, VALUE, "contentSchema")
            .with(APPLICATOR, NONE, "$recursiveRef")
            .with(APPLICATOR, MEMBERS, "dependentSchemas")
            .with(ASSERTION, NONE, "dependentRequired", "minContains", "maxContains")
            .with(APPLICATOR, VALUE, "unevaluatedItems", "unevaluatedProperties");

    static final KeywordTable DRAFT_2020 = DRAFT_2019
            .without("$recursiveRef", "$recursiveAnchor", "additionalItems", "items")
            .with(APPLICATOR, VALUE, "items")
            .with(APPLICATOR, ARRAY, "prefixItems")
            .with(APPLICATOR, NONE, "$dynamicRef")
            .with(STRUCTURE, NONE, "$dynamicAnchor");

    /** With what is proposed for it. */
    static final KeywordTable V1 = DRAFT_2020.with(APPLICATOR, MEMBERS_OF_MEMBERS, "propertyDependencies");

    private KeywordTables() {}
}
