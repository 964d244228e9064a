package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.shape.Use;

/**
 * What a member of an object type is called.
 *
 * @param accessor its accessor, its field and the builder's method
 * @param exactAccessor the accessor of its exact number or numbers
 * @param textAccessor the accessor of its text or texts, and the builder's method for these, where the accessor answers
 *     something made of them
 * @param constant its constant in {@code Property}
 */
public record MemberNames(String accessor, String exactAccessor, String textAccessor, String constant) {
    /** The accessor of what is stored at a place, and the builder's method that takes it. */
    public String stored(Use use) {
        boolean text =
                use.jdkType().filter(type -> type.kind() == JdkType.Kind.TEXT).isPresent();
        return text ? textAccessor : accessor;
    }
}
