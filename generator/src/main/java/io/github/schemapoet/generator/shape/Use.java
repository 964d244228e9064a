package io.github.schemapoet.generator.shape;

import io.github.schemapoet.generator.option.ConvertedType;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Optional;

/**
 * A shape at a place: a member, an item, a map's value, a branch.
 *
 * @param nullable whether null is accepted beside the shape. Free-form members are nullable; free-form items, map values
 *     and branches are not, nor is what holds any JSON as a type: there null is a value of the shape
 * @param schema the schema of the place; where several apply (properties of two {@code allOf} parts, pattern properties),
 *     the first of them
 * @param sole whether that schema alone says what the place accepts
 */
public record Use(Shape shape, boolean nullable, SchemaKey schema, boolean sole) {
    /** The same with another shape. */
    public Use withShape(Shape other) {
        return new Use(other, nullable, schema, sole);
    }

    /** The same, nullable or not. */
    public Use withNullable(boolean accepted) {
        return new Use(shape, accepted, schema, sole);
    }

    /** The same with more than one schema behind it. */
    public Use amongOthers() {
        return new Use(shape, nullable, schema, false);
    }

    /** Whether a value has exact numbers beside its own: it is a number, or its elements or values have them. */
    public boolean hasNumbers() {
        return shape instanceof Shape.IntegerShape
                || shape instanceof Shape.NumberShape
                || shape instanceof Shape.ListShape list && list.element().hasNumbers()
                || shape instanceof Shape.MapShape map && map.value().hasNumbers();
    }

    /** The type in which the value, or each of the list, can be had. */
    public Optional<? extends ConvertedType> convertedType() {
        Shape inside = shape instanceof Shape.ListShape list ? list.element().shape() : shape;
        if (inside instanceof Shape.StringShape string) {
            return string.type();
        } else if (inside instanceof Shape.IntegerShape integer) {
            return integer.type();
        } else if (inside instanceof Shape.NumberShape number) {
            return number.type();
        }
        return inside instanceof Shape.AnyShape any ? any.type() : Optional.empty();
    }

    /** Whether what is stored can be had too, since it is no number, which has its exact accessor. */
    public boolean isConverted() {
        return convertedType()
                .filter(type -> type.kind() != ConvertedType.Kind.NUMBER)
                .isPresent();
    }
}
