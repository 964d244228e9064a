package io.github.schemapoet.generator.shape;

/** Which of the values that a schema accepts a type holds. One schema may need a type for all and one for a part. */
public enum Facet {
    /** All of them. */
    WHOLE,
    /**
     * All of them, of every JSON type and null too, where the schema tells members of objects and no type: an object, or
     * anything else.
     */
    ANY,
    /** All but null; a place where the schema accepts null is nullable instead. */
    NOT_NULL,
    /** The objects, where the schema accepts more than objects and null. */
    OBJECT,
    /** The arrays, where the schema accepts more than arrays and null. */
    ARRAY,
    /** The strings, where the schema accepts more than strings and null. */
    STRING;

    /** Whether it is not all that the schema accepts. */
    public boolean isPart() {
        return this != WHOLE && this != ANY;
    }
}
