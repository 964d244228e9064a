package io.github.schemapoet.generator.shape;

import io.github.schemapoet.generator.option.AdaptedType;
import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Optional;

/** What the values of a place look like, null apart. */
public sealed interface Shape {
    /** Calls the case that fits. */
    <R> R match(Cases<R> cases);

    /**
     * Text.
     *
     * @param type in which it can be had besides
     */
    record StringShape(Optional<JdkType> type) implements Shape {
        /** Text that is no more than that. */
        public static final StringShape PLAIN = new StringShape(Optional.empty());

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.string(this);
        }
    }

    /** True or false. */
    record BooleanShape() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bool(this);
        }
    }

    /**
     * Numbers without a fraction.
     *
     * @param type in which they can be had instead
     */
    record IntegerShape(Optional<JdkType> type) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /**
     * Any number.
     *
     * @param type in which it can be had instead
     */
    record NumberShape(Optional<JdkType> type) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** Nothing but null; such a use is nullable. */
    record NullShape() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nul(this);
        }
    }

    /**
     * Any JSON.
     *
     * @param type in which it can be had besides
     */
    record AnyShape(Optional<AdaptedType> type) implements Shape {
        /** JSON that is no more than that. */
        public AnyShape() {
            this(Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** Whether a shape is any JSON and nothing else, null included. */
    static boolean isFree(Shape shape) {
        return shape instanceof AnyShape any && any.type().isEmpty();
    }

    /** Whether null is a value of the shape, so that a place with it is not nullable besides. */
    static boolean holdsNull(Shape shape) {
        return isFree(shape) || shape instanceof TypeShape type && type.type().facet() == Facet.ANY;
    }

    /** No value at all. */
    record NeverShape() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.never(this);
        }
    }

    /** An array. */
    record ListShape(Use element) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.list(this);
        }
    }

    /** An object whose members have no names of their own. */
    record MapShape(Use value) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.map(this);
        }
    }

    /** A declared type. */
    record TypeShape(TypeKey type) implements Shape {
        /** The schema of the declared type. */
        public SchemaKey key() {
            return type.schema();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.type(this);
        }
    }

    /** One method for each kind of shape. */
    interface Cases<R> {
        R string(StringShape shape);

        R bool(BooleanShape shape);

        R integer(IntegerShape shape);

        R number(NumberShape shape);

        R nul(NullShape shape);

        R any(AnyShape shape);

        R never(NeverShape shape);

        R list(ListShape shape);

        R map(MapShape shape);

        R type(TypeShape shape);
    }
}
