package io.github.schemapoet.generator.option;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How generated types look.
 *
 * @param formatTypes by the name of a format, the type in which its strings or numbers can be had. A format of strings that
 *     is not checked, or that is not in here, gives strings
 * @param integers the type of integers whose format is not in there; {@code long} where it is empty
 * @param numbers the type of other numbers; {@code double} where it is empty
 * @param absence what accessors answer where there is no value
 * @param javadoc how much is said in Javadoc
 * @param visibility of generated types
 * @param additions what generated types have besides
 * @param extent which classes there are
 */
public record TypeOptions(
        Map<String, Optional<JdkType>> formatTypes,
        Optional<JdkType> integers,
        Optional<JdkType> numbers,
        Absence absence,
        JavadocDetail javadoc,
        Visibility visibility,
        Additions additions,
        Extent extent) {
    /** What is generated unless something else is chosen. */
    public static final TypeOptions DEFAULTS = new TypeOptions(
            Map.of(
                    "date-time",
                    Optional.of(JdkType.OFFSET_DATE_TIME),
                    "date",
                    Optional.of(JdkType.LOCAL_DATE),
                    "time",
                    Optional.of(JdkType.OFFSET_TIME),
                    "uuid",
                    Optional.of(JdkType.UUID),
                    "uri",
                    Optional.of(JdkType.URI),
                    "uri-reference",
                    Optional.of(JdkType.URI)),
            Optional.empty(),
            Optional.empty(),
            Absence.NULL,
            JavadocDetail.FULL,
            Visibility.PUBLIC,
            Additions.NONE,
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

    /** Keeps a copy, in an order of its own: the same options are the same text. */
    public TypeOptions {
        formatTypes = Collections.unmodifiableMap(new TreeMap<>(formatTypes));
    }

    /**
     * The same with other types for formats, as they are spelt in configurations.
     *
     * @param names by format, the simple name of a type, or {@code String}, {@code long} or {@code double} for no other type
     *     than there is without
     * @throws IllegalArgumentException where there is no such type, with a sentence for the user
     */
    public TypeOptions withFormatTypes(Map<String, String> names) {
        Map<String, Optional<JdkType>> types = new TreeMap<>(formatTypes);
        names.forEach((format, name) -> types.put(format, type(format, name)));
        return new TypeOptions(types, integers, numbers, absence, javadoc, visibility, additions, extent);
    }

    private static Optional<JdkType> type(String format, String name) {
        Optional<JdkType> type = JdkType.of(name);
        if (type.isEmpty() && !name.equals("String") && !name.equals("long") && !name.equals("double")) {
            throw new IllegalArgumentException("The format " + format + " can be had as one of String, long, double, "
                    + JdkType.names() + ", and not as \"" + name + "\".");
        }
        return type;
    }

    /**
     * The same with other types for all integers and all other numbers, by their simple names.
     *
     * @throws IllegalArgumentException where one is no type of such numbers, with a sentence for the user
     */
    public TypeOptions withNumbers(String integerType, String numberType) {
        if (!integerType.matches("long|int|BigInteger|BigDecimal")) {
            throw new IllegalArgumentException(
                    "Integers can be had as long, int, BigInteger or BigDecimal, and not as \"" + integerType + "\".");
        }
        if (!numberType.matches("double|BigDecimal")) {
            throw new IllegalArgumentException(
                    "Numbers can be had as double or BigDecimal, and not as \"" + numberType + "\".");
        }
        return new TypeOptions(
                formatTypes,
                JdkType.of(integerType),
                JdkType.of(numberType),
                absence,
                javadoc,
                visibility,
                additions,
                extent);
    }

    /** The same with another {@link #absence}. */
    public TypeOptions withAbsence(Absence value) {
        return new TypeOptions(formatTypes, integers, numbers, value, javadoc, visibility, additions, extent);
    }

    /** The same with another {@link #javadoc}. */
    public TypeOptions withJavadoc(JavadocDetail value) {
        return new TypeOptions(formatTypes, integers, numbers, absence, value, visibility, additions, extent);
    }

    /** The same with another {@link #visibility}. */
    public TypeOptions withVisibility(Visibility value) {
        return new TypeOptions(formatTypes, integers, numbers, absence, javadoc, value, additions, extent);
    }

    /** The same with other {@link #additions}. */
    public TypeOptions withAdditions(Additions value) {
        return new TypeOptions(formatTypes, integers, numbers, absence, javadoc, visibility, value, extent);
    }

    /** The same with more or fewer classes. */
    public TypeOptions withExtent(Extent value) {
        return new TypeOptions(formatTypes, integers, numbers, absence, javadoc, visibility, additions, value);
    }
}
