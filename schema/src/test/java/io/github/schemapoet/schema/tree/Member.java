package io.github.schemapoet.schema.tree;

/**
 * A declared member of an object.
 *
 * @param fallback the default as JSON text, or the empty text where there is none, or one of the constants here
 */
public record Member(Node node, boolean optional, String fallback) {
    /** There is a default, but not which. */
    static final String SOME_DEFAULT = "(some default)";
    /** Whether there is a default is not told. */
    static final String UNTOLD = "(untold)";

    /** As Zod's output has it: a default takes the place of absence. */
    Member ofOutput() {
        return new Member(node, optional && fallback.isEmpty(), fallback);
    }
}
