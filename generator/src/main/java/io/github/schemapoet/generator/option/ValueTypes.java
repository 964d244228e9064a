package io.github.schemapoet.generator.option;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which types values can be had.
 *
 * @param formats by the name of a format, the type of its strings or numbers. A format of strings that is not checked, or
 *     that is not in here, gives strings
 * @param integers the type of integers whose format is not in there; {@code long} where it is empty
 * @param numbers the type of other numbers; {@code double} where it is empty
 * @param places the types of single places, which count before all others
 * @param adapters by its qualified name, each class of the user's own that places and schemas may name, and the class that
 *     makes its instances of JSON
 */
public record ValueTypes(
        Map<String, Optional<JdkType>> formats,
        Optional<JdkType> integers,
        Optional<JdkType> numbers,
        List<PlaceType> places,
        Map<String, String> adapters) {
    /** What is generated unless something else is chosen. */
    public static final ValueTypes DEFAULTS = new ValueTypes(
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
            List.of(),
            Map.of());

    /** Keeps copies, in an order of their own: the same options are the same text. */
    public ValueTypes {
        formats = Collections.unmodifiableMap(new TreeMap<>(formats));
        places = List.copyOf(places);
        adapters = Collections.unmodifiableMap(new TreeMap<>(adapters));
    }

    /**
     * The same with other types for formats, as they are spelt in configurations.
     *
     * @param names by format, the simple name of a type, or {@code String}, {@code long} or {@code double} for no other type
     *     than there is without
     * @throws IllegalArgumentException where there is no such type, with a sentence for the user
     */
    public ValueTypes withFormats(Map<String, String> names) {
        Map<String, Optional<JdkType>> types = new TreeMap<>(formats);
        names.forEach((format, name) -> types.put(format, type(format, name)));
        return new ValueTypes(types, integers, numbers, places, adapters);
    }

    private static Optional<JdkType> type(String format, String name) {
        Optional<JdkType> type = JdkType.of(name);
        if (type.isEmpty() && !isPlain(name)) {
            throw new IllegalArgumentException("The format " + format + " can be had as one of String, long, double, "
                    + JdkType.names() + ", and not as \"" + name + "\".");
        }
        return type;
    }

    /** Whether a name is that of a type in which values are stored. */
    public static boolean isPlain(String name) {
        return name.equals("String") || name.equals("long") || name.equals("double");
    }

    /**
     * The same with other types for all integers and all other numbers, by their simple names.
     *
     * @throws IllegalArgumentException where one is no type of such numbers, with a sentence for the user
     */
    public ValueTypes withNumbers(String integerType, String numberType) {
        if (!integerType.matches("long|int|BigInteger|BigDecimal")) {
            throw new IllegalArgumentException(
                    "Integers can be had as long, int, BigInteger or BigDecimal, and not as \"" + integerType + "\".");
        }
        if (!numberType.matches("double|BigDecimal")) {
            throw new IllegalArgumentException(
                    "Numbers can be had as double or BigDecimal, and not as \"" + numberType + "\".");
        }
        return new ValueTypes(formats, JdkType.of(integerType), JdkType.of(numberType), places, adapters);
    }

    /** The same with other {@link #places}. */
    public ValueTypes withPlaces(List<PlaceType> value) {
        return new ValueTypes(formats, integers, numbers, value, adapters);
    }

    /** The same with other {@link #adapters}. */
    public ValueTypes withAdapters(Map<String, String> value) {
        return new ValueTypes(formats, integers, numbers, places, value);
    }

    /**
     * The type of a name, of a place or a schema: one of the JDK, by its simple or its qualified name, or one of the user's
     * own that has an adapter.
     */
    public Optional<ConvertedType> find(String name) {
        String adapter = adapters.get(name);
        if (adapter != null) {
            return Optional.of(new AdaptedType(name, adapter));
        }
        return JdkType.find(name).map(type -> type);
    }
}
