package io.github.schemapoet.generator.dialect;

/**
 * A keyword in a dialect.
 *
 * @param role what it does to an instance
 * @param subschemas where its value has schemas
 */
public record Keyword(String name, Role role, Subschemas subschemas) {
    /** What a keyword does. */
    public enum Role {
        /** Can reject an instance by itself. */
        ASSERTION,
        /** Applies other schemas. */
        APPLICATOR,
        /** Says something and rejects nothing. */
        ANNOTATION,
        /** Names or finds schemas, or holds them for others. */
        STRUCTURE
    }

    /** Where the value of a keyword has schemas. */
    public enum Subschemas {
        /** Nowhere. */
        NONE,
        /** The value is one. */
        VALUE,
        /** The value is an array of them. */
        ARRAY,
        /** The value is an object whose members are schemas. */
        MEMBERS,
        /** The value is one, or an array of them. */
        VALUE_OR_ARRAY,
        /** The value is an object whose members are objects whose members are schemas. */
        MEMBERS_OF_MEMBERS,
        /** The value is an object whose members are schemas, or arrays of strings. */
        MEMBERS_OR_STRINGS
    }

    /** Whether it can change which instances are accepted. */
    public boolean decides() {
        return role == Role.ASSERTION || role == Role.APPLICATOR;
    }
}
