package io.github.schemapoet.generator.option;

/**
 * How generated types look.
 *
 * @param values in which types values can be had
 * @param absence what accessors answer where there is no value
 * @param javadoc how much is said in Javadoc
 * @param visibility of generated types
 * @param additions what generated types have besides
 * @param enums what listed strings become
 * @param extent which classes there are
 */
public record TypeOptions(
        ValueTypes values,
        Absence absence,
        JavadocDetail javadoc,
        Visibility visibility,
        Additions additions,
        Enums enums,
        Extent extent) {
    /** What is generated unless something else is chosen. */
    public static final TypeOptions DEFAULTS = new TypeOptions(
            ValueTypes.DEFAULTS,
            Absence.NULL,
            JavadocDetail.FULL,
            Visibility.PUBLIC,
            Additions.NONE,
            Enums.CLOSED,
            Extent.ALL);

    /** Which classes are generated. The checks are complete whatever there is. */
    public enum Extent {
        /** One for all that has members, cases or constants, as the schemas describe it. */
        ALL,
        /** One for each schema that was asked for, which holds its value as JSON: for who only wants to know. */
        ROOTS
    }

    /** What an accessor answers where a member is absent, or null. */
    public enum Absence {
        /** Null, which its type says by {@code @Nullable}. */
        NULL,
        /** An empty {@code Optional}. */
        OPTIONAL
    }

    /** How much of the schema is said in Javadoc. */
    public enum JavadocDetail {
        /** All that it says, and the limits that types do not show. */
        FULL,
        /** The title, or else the description. */
        BRIEF,
        /** Nothing of the schema. */
        NONE
    }

    /** What strings become of which a schema lists some. */
    public enum Enums {
        /** Where it lists all that it accepts, an enum; else no more than strings. */
        CLOSED,
        /** A class with a constant for each that is listed, which holds whatever the schema accepts. */
        OPEN
    }

    /** Who sees generated types. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Their own package. */
        PACKAGE
    }

    /**
     * What generated types have besides.
     *
     * @param generated the annotation {@code javax.annotation.processing.Generated}, of the module java.compiler
     * @param serializable instances can be serialized by Java, as the JSON text that is proved when it is read
     * @param validation annotations of Jakarta Validation on accessors, for frameworks that read them
     */
    public record Additions(boolean generated, boolean serializable, boolean validation) {
        /** Nothing. */
        public static final Additions NONE = new Additions(false, false, false);
    }

    /** The same with other {@link #values}. */
    public TypeOptions withValues(ValueTypes value) {
        return new TypeOptions(value, absence, javadoc, visibility, additions, enums, extent);
    }

    /** The same with another {@link #absence}. */
    public TypeOptions withAbsence(Absence value) {
        return new TypeOptions(values, value, javadoc, visibility, additions, enums, extent);
    }

    /** The same with another {@link #javadoc}. */
    public TypeOptions withJavadoc(JavadocDetail value) {
        return new TypeOptions(values, absence, value, visibility, additions, enums, extent);
    }

    /** The same with another {@link #visibility}. */
    public TypeOptions withVisibility(Visibility value) {
        return new TypeOptions(values, absence, javadoc, value, additions, enums, extent);
    }

    /** The same with other {@link #additions}. */
    public TypeOptions withAdditions(Additions value) {
        return new TypeOptions(values, absence, javadoc, visibility, value, enums, extent);
    }

    /** The same with other {@link #enums}. */
    public TypeOptions withEnums(Enums value) {
        return new TypeOptions(values, absence, javadoc, visibility, additions, value, extent);
    }

    /** The same with more or fewer classes. */
    public TypeOptions withExtent(Extent value) {
        return new TypeOptions(values, absence, javadoc, visibility, additions, enums, value);
    }
}
