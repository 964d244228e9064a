package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.shape.Use;

/**
 * What a member of an object type is called.
 *
 * @param field its field and the builder's method
 * @param accessor its accessor
 * @param exactAccessor the accessor of its exact number or numbers
 * @param textAccessor the accessor of its text or texts, where the accessor answers something made of them
 * @param textSetter the builder's method for these
 * @param constant its constant in {@code Property}
 */
public record MemberNames(
        String field, String accessor, String exactAccessor, String textAccessor, String textSetter, String constant) {
    /** The accessor of what is stored at a place. */
    public String stored(Use use) {
        return isText(use) ? textAccessor : accessor;
    }

    /** The builder's method that takes what is stored at a place. */
    public String setter(Use use) {
        return isText(use) ? textSetter : field;
    }

    private static boolean isText(Use use) {
        return use.jdkType().filter(type -> type.kind() == JdkType.Kind.TEXT).isPresent();
    }
}
