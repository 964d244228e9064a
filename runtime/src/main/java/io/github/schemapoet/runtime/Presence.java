package io.github.schemapoet.runtime;

/** How a member stands in its object: absent and null are not the same. */
public enum Presence {
    /** The object has no such member. */
    ABSENT,
    /** The member is there, and its value is null. */
    NULL,
    /** The member is there with a value other than null. */
    VALUE
}
