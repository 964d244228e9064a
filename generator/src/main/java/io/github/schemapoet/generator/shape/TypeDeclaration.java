package io.github.schemapoet.generator.shape;

import io.github.schemapoet.generator.schema.JsonType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A type that gets a class of its own. */
public sealed interface TypeDeclaration {
    /** What identifies it. */
    TypeKey key();

    /** What is said about it. */
    Docs docs();

    /** Calls the case that fits. */
    <R> R match(Cases<R> cases);

    /**
     * Objects with named members.
     *
     * @param members in the order of the schema; a member's place here is its number
     * @param additional what other members hold; empty where there can be none
     * @param views the types of schemas that it refers to as a whole, so that each instance is one of these too
     */
    record ObjectType(TypeKey key, List<Member> members, Optional<Use> additional, List<TypeKey> views, Docs docs)
            implements TypeDeclaration {
        /** Keeps copies. */
        public ObjectType {
            members = List.copyOf(members);
            views = List.copyOf(views);
        }

        /** The map of its other members, where there can be some. */
        public Optional<Use> others() {
            return additional.map(value -> new Use(new Shape.MapShape(value), false, key.schema(), false));
        }

        /** Whether values that are no objects are instances too. */
        public boolean holdsAnything() {
            return key.facet() == Facet.ANY;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /**
     * Values of several kinds. A value's branch is the first that lists its JSON type and whose schema accepts it; where a
     * single branch lists the type, it is that one.
     */
    record UnionType(TypeKey key, List<Branch> branches, Docs docs) implements TypeDeclaration {
        /** Keeps a copy. */
        public UnionType {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * One of several strings.
     *
     * @param constants distinct, in the order of the schema
     */
    record EnumType(TypeKey key, List<Constant> constants, Docs docs) implements TypeDeclaration {
        /** Keeps a copy. */
        public EnumType {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * A value that needs a class although its shape needs none: a root, what contains itself, an array whose items
     * differ by position, or strings some of which are listed.
     *
     * @param positions the first items of the array, where they differ by position; its shape is then a list
     * @param constants the values that are listed, where these are strings and not all that there can be
     */
    record ValueType(TypeKey key, Use value, List<Position> positions, List<Constant> constants, Docs docs)
            implements TypeDeclaration {
        /** Keeps copies. */
        public ValueType {
            constants = List.copyOf(constants);
            positions = List.copyOf(positions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /**
     * A branch of a union; never null, never the union itself.
     *
     * @param use its schema decides whether a value belongs to the branch
     * @param types the JSON types of its values; NUMBER stands for integers too
     * @param direct whether the branch's declared type is itself a member of the union, since every value of it is one;
     *     otherwise a wrapper holds the branch's value
     */
    record Branch(Use use, Set<JsonType> types, boolean direct) {
        /** Keeps a copy. */
        public Branch {
            types = Set.copyOf(types);
        }
    }

    /**
     * An item that its place in the array describes.
     *
     * @param always whether every array has it
     */
    record Position(Use use, boolean always, Docs docs) {}

    /** A constant of an enumeration, with what the schema says about it alone. */
    record Constant(String value, Optional<String> description, boolean deprecated) {}

    /** One method for each kind of type. */
    interface Cases<R> {
        R object(ObjectType type);

        R union(UnionType type);

        R enumeration(EnumType type);

        R value(ValueType type);
    }
}
