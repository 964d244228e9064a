package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.shape.Use;

/**
 * What a member of an object type is called.
 *
 * @param field its field and the builder's method
 * @param accessor its accessor
 * @param exactAccessor the accessor of its exact number or numbers
 * @param storedAccessor the accessor of its text or JSON, or those in its list or map, where the accessor answers something made
 *     of them
 * @param storedSetter the builder's method for these
 * @param constant its constant in {@code Property}
 */
public record MemberNames(
        String field,
        String accessor,
        String exactAccessor,
        String storedAccessor,
        String storedSetter,
        String constant) {
    /** The accessor of what is stored at a place. */
    public String stored(Use use) {
        return use.isConverted() ? storedAccessor : accessor;
    }

    /** The builder's method that takes what is stored at a place. */
    public String setter(Use use) {
        return use.isConverted() ? storedSetter : field;
    }
}
