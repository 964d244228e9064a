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

    /** Whether values are any JSON, null of JSON for null; null of Java is none of them. */
    public boolean isJson() {
        return shape instanceof Shape.AnyShape && !nullable;
    }

    /** The type in which the value, or each of the list or the map, can be had. */
    public Optional<? extends ConvertedType> convertedType() {
        Shape inside = inside().shape();
        if (inside instanceof Shape.StringShape string) {
            return string.type();
        } else if (inside instanceof Shape.IntegerShape integer) {
            return integer.type();
        } else if (inside instanceof Shape.NumberShape number) {
            return number.type();
        }
        return inside instanceof Shape.AnyShape any ? any.type() : Optional.empty();
    }

    /** The elements of a list, the values of a map; what is neither, itself. */
    public Use inside() {
        if (shape instanceof Shape.ListShape list) {
            return list.element();
        }
        return shape instanceof Shape.MapShape map ? map.value() : this;
    }

    /** Whether what is stored can be had too, since it is no number, which has its exact accessor. */
    public boolean isConverted() {
        return convertedType()
                .filter(type -> type.kind() != ConvertedType.Kind.NUMBER)
                .isPresent();
    }
}
