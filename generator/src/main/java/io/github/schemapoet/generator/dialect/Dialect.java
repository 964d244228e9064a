package io.github.schemapoet.generator.dialect;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A draft, or a dialect that a metaschema makes of one, as data.
 *
 * @param name as options spell it
 * @param uri of its metaschema, without a fragment
 * @param rules in which it differs from others, apart from its keywords
 * @param keywords by name
 */
public record Dialect(String name, String uri, Set<Rule> rules, Map<String, Keyword> keywords) {
    /** What a draft does its own way. */
    public enum Rule {
        /** A schema is identified by {@code id}, not by {@code $id} (draft 4). */
        PLAIN_ID,
        /** A fragment in {@code $id} is an anchor (draft 7 and before). */
        ANCHOR_IN_ID,
        /** An identifier beside {@code $ref} is ignored (draft 7 and before). */
        REF_HIDES_IDENTIFIER,
        /** Assertions and applicators beside {@code $ref} are ignored (draft 7 and before). */
        REF_HIDES_SIBLINGS,
        /** {@code 1.0} is no integer (draft 4). */
        INTEGERS_BY_SPELLING,
        /** Exclusive bounds are booleans beside the bounds (draft 4). */
        EXCLUSIVE_FLAGS,
        /** There are no boolean schemas, except for additional items and members (draft 4). */
        NO_BOOLEAN_SCHEMAS,
        /** An item that {@code contains} finds has been evaluated (2020-12). */
        CONTAINS_EVALUATES,
        /** A keyword that nobody knows says something, as an annotation (2019-09 core §6.5 and later). */
        UNKNOWN_ANNOTATES,
        /** {@code $dynamicRef} is dynamic wherever it first leads to (v1). */
        DYNAMIC_ALWAYS,
        /** {@code format} is an assertion (the vocabulary format-assertion). */
        FORMAT_ASSERTS
    }

    /** Keeps copies. */
    public Dialect {
        rules = rules.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(rules));
        keywords = Map.copyOf(keywords);
    }

    /** Whether a rule is this dialect's. */
    public boolean has(Rule rule) {
        return rules.contains(rule);
    }

    /** The keyword of a name, where the dialect knows it. */
    public Optional<Keyword> keyword(String keyword) {
        return Optional.ofNullable(keywords.get(keyword));
    }

    /** Whether it is a draft, and not what somebody's metaschema makes of one. */
    public boolean isDraft() {
        return Dialects.isDraft(this);
    }

    /** {@code id} or {@code $id}. */
    public String idKeyword() {
        return has(Rule.PLAIN_ID) ? "id" : "$id";
    }
}
