package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/**
 * Shapes of places that more than one schema describes. {@link #either} holds the values of both, {@link #both} those
 * that have both shapes, and perhaps more.
 */
final class Joins {
    private Joins() {}

    /** A shape for what is of one or of the other. */
    static Use either(Use one, Use other) {
        Shape shape = either(one.shape(), other.shape());
        boolean nullable = (one.nullable() || other.nullable()) && !Shape.holdsNull(shape);
        return new Use(shape, nullable, one.schema(), false);
    }

    private static Shape either(Shape one, Shape other) {
        if (one.equals(other) || other instanceof Shape.NeverShape || other instanceof Shape.NullShape) {
            return one;
        } else if (one instanceof Shape.NeverShape || one instanceof Shape.NullShape) {
            return other;
        } else if (one instanceof Shape.StringShape && other instanceof Shape.StringShape) {
            return Shape.StringShape.PLAIN;
        } else if (isNumber(one) && isNumber(other)) {
            return eitherNumber(one, other);
        } else if (one instanceof Shape.ListShape first && other instanceof Shape.ListShape second) {
            return new Shape.ListShape(either(first.element(), second.element()));
        } else if (one instanceof Shape.MapShape first && other instanceof Shape.MapShape second) {
            return new Shape.MapShape(either(first.value(), second.value()));
        }
        return new Shape.AnyShape();
    }

    /** A shape for what is of one and of the other; where they differ, the one that tells more, or else the first. */
    static Use both(Use one, Use other) {
        Shape shape = both(one.shape(), other.shape());
        boolean nullable = acceptsNull(one) && acceptsNull(other) && !Shape.holdsNull(shape);
        return new Use(shape, nullable, one.schema(), false);
    }

    private static boolean acceptsNull(Use use) {
        return use.nullable() || Shape.holdsNull(use.shape());
    }

    private static Shape both(Shape one, Shape other) {
        if (one.equals(other) || Shape.isFree(other) || one instanceof Shape.NeverShape || isAdapted(one)) {
            return one;
        } else if (Shape.isFree(one) || isAdapted(other) || other instanceof Shape.NeverShape) {
            return other;
        } else if (isNumber(one) && isNumber(other)) {
            return bothNumbers(one, other);
        } else if (one.equals(Shape.StringShape.PLAIN) && other instanceof Shape.StringShape) {
            return other;
        } else if (one instanceof Shape.ListShape first && other instanceof Shape.ListShape second) {
            return new Shape.ListShape(both(first.element(), second.element()));
        } else if (one instanceof Shape.MapShape first && other instanceof Shape.MapShape second) {
            return new Shape.MapShape(both(first.value(), second.value()));
        }
        return other instanceof Shape.TypeShape && !(one instanceof Shape.TypeShape) ? other : one;
    }

    private static boolean isAdapted(Shape shape) {
        return shape instanceof Shape.AnyShape && !Shape.isFree(shape);
    }

    private static Shape eitherNumber(Shape one, Shape other) {
        if (one instanceof Shape.NumberShape first && other instanceof Shape.NumberShape second) {
            return new Shape.NumberShape(first.type().or(second::type));
        }
        boolean integers = one instanceof Shape.IntegerShape && other instanceof Shape.IntegerShape;
        return integers ? new Shape.IntegerShape(Optional.empty()) : one instanceof Shape.NumberShape ? one : other;
    }

    /** The integer where one of them is; of two of one kind, in the type that one of them is given. */
    private static Shape bothNumbers(Shape one, Shape other) {
        if (one instanceof Shape.IntegerShape first && other instanceof Shape.IntegerShape second) {
            return new Shape.IntegerShape(first.type().or(second::type));
        } else if (one instanceof Shape.NumberShape first && other instanceof Shape.NumberShape second) {
            return new Shape.NumberShape(first.type().or(second::type));
        }
        return one instanceof Shape.IntegerShape ? one : other;
    }

    private static boolean isNumber(Shape shape) {
        return shape instanceof Shape.NumberShape || shape instanceof Shape.IntegerShape;
    }
}
