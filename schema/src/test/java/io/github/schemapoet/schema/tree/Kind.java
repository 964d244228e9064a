package io.github.schemapoet.schema.tree;

/** What a place of the definition holds. */
public enum Kind {
    OBJECT,
    RECORD,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    ENUM,
    UNION,
    /** Any value. */
    UNKNOWN,
    /** What the page does not show. */
    ELIDED,
    /** What has no counterpart on the other side, such as a check; equal to nothing. */
    OTHER
}
