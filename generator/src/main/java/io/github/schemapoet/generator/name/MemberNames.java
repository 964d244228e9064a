package io.github.schemapoet.generator.name;

/**
 * What a member of an object type is called.
 *
 * @param accessor its accessor, its field and the builder's method
 * @param exactAccessor the accessor of its exact number or numbers
 * @param constant its constant in {@code Property}
 */
public record MemberNames(String accessor, String exactAccessor, String constant) {}
