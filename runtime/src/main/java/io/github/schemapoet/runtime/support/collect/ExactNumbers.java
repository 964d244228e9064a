package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.support.number.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one instance that the Java types of their members do not hold, by the ordinals of the members. Nearly
 * all instances have none of these tables.
 */
public final class ExactNumbers {
    private final Map<Integer, JsonNumber> numbers = new TreeMap<>();

    private ExactNumbers() {}

    /** The table with one number more; it is made where there is none. Only for instances that are being made. */
    public static ExactNumbers with(@Nullable ExactNumbers table, int ordinal, JsonNumber number) {
        ExactNumbers changed = table == null ? new ExactNumbers() : table;
        changed.numbers.put(ordinal, number);
        return changed;
    }

    /** A copy without one number, null where nothing is left. */
    public static @Nullable ExactNumbers without(@Nullable ExactNumbers table, int ordinal) {
        if (table == null) {
            return null;
        }
        ExactNumbers copy = new ExactNumbers();
        copy.numbers.putAll(table.numbers);
        copy.numbers.remove(ordinal);
        return copy.numbers.isEmpty() ? null : copy;
    }

    /** A copy that can be changed. */
    public static @Nullable ExactNumbers copyOf(@Nullable ExactNumbers table) {
        return without(table, -1);
    }

    /** The number of a member, or null where its Java type holds it. */
    public static @Nullable JsonNumber get(@Nullable ExactNumbers table, int ordinal) {
        return table == null ? null : table.numbers.get(ordinal);
    }

    /** The exact value of a member that is there. */
    public static JsonNumber of(@Nullable ExactNumbers table, int ordinal, double value) {
        JsonNumber exact = get(table, ordinal);
        return exact == null ? JsonNumber.of(value) : exact;
    }

    /** The exact value of a member that is there. */
    public static JsonNumber of(@Nullable ExactNumbers table, int ordinal, long value) {
        JsonNumber exact = get(table, ordinal);
        return exact == null ? JsonNumber.of(value) : exact;
    }

    /**
     * The value of an integer member, which its type holds.
     *
     * @throws ArithmeticException where it is out of range, or not an integer
     */
    public static long integer(@Nullable ExactNumbers table, int ordinal, long value) {
        JsonNumber exact = get(table, ordinal);
        return exact == null ? value : exact.longValueExact();
    }

    /**
     * The table after a member has been given a number, or null: with it, unless a {@code double} holds it.
     *
     * @throws IllegalArgumentException where the number is NaN or infinite
     */
    public static @Nullable ExactNumbers withDouble(
            @Nullable ExactNumbers table, int ordinal, @Nullable Number number) {
        JsonNumber exact = number == null ? null : JsonNumber.of(number);
        return exact == null || fits(exact) ? without(table, ordinal) : with(copyOf(table), ordinal, exact);
    }

    /** The table after a member has been given a number, or null: with it, unless a {@code long} holds it. */
    public static @Nullable ExactNumbers withLong(@Nullable ExactNumbers table, int ordinal, @Nullable Number number) {
        JsonNumber exact = number == null ? null : JsonNumber.of(number);
        return exact == null || fitsLong(exact) ? without(table, ordinal) : with(copyOf(table), ordinal, exact);
    }

    /** The {@code double} that is nearest to a number; 0 for null. */
    public static double toDouble(@Nullable Number number) {
        return number == null ? 0 : JsonNumber.of(number).doubleValue();
    }

    /** The number as a {@code long}; 0 for null, and where that does not hold it. */
    public static long toLong(@Nullable Number number) {
        return number == null ? 0 : asLongOrZero(JsonNumber.of(number));
    }

    /** The number itself, or null where a {@code double} holds it. */
    public static @Nullable JsonNumber unlessDouble(JsonNumber number) {
        return fits(number) ? null : number;
    }

    /** The number itself, or null where a {@code long} holds it. */
    public static @Nullable JsonNumber unlessLong(JsonNumber number) {
        return fitsLong(number) ? null : number;
    }

    /** The number as a {@code long}, or 0 where that does not hold it. */
    public static long asLongOrZero(JsonNumber number) {
        return fitsLong(number) ? number.longValueExact() : 0;
    }

    /** The number as a {@code Double} where that holds it, otherwise itself. */
    static @Nullable Object asDouble(@Nullable JsonNumber number) {
        if (number == null) {
            return null;
        }
        return fits(number) ? (Object) number.doubleValue() : number;
    }

    /** The number as a {@code Long} where that holds it, otherwise itself. */
    static @Nullable Object asLong(@Nullable JsonNumber number) {
        return number == null ? null : fitsLong(number) ? (Object) number.longValueExact() : number;
    }

    /** Whether a {@code double} holds a number: its shortest decimal has the number's value. */
    public static boolean fits(JsonNumber number) {
        return NumberText.fits(number.toString(), number.doubleValue());
    }

    /** Whether a {@code long} holds a number. */
    public static boolean fitsLong(JsonNumber number) {
        try {
            number.longValueExact();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    static @Nullable JsonNumber exact(@Nullable Object number) {
        if (number instanceof Double value) {
            return JsonNumber.of(value.doubleValue());
        }
        return number instanceof Long value ? JsonNumber.of(value.longValue()) : (JsonNumber) number;
    }

    /** A view in which every number inside a container is exact: lists and maps of numbers, however deep. */
    @SuppressWarnings("unchecked") // The caller names the type that this value has by construction.
    public static <T> T view(Object container) {
        return (T) Objects.requireNonNull(viewOf(container));
    }

    private static @Nullable Object viewOf(@Nullable Object value) {
        if (value instanceof NumberList<?> numbers) {
            return numbers.exact();
        }
        if (value instanceof OrderedMap<?> map) {
            return map.withValues(Objects.requireNonNull((List<?>) viewOf(map.valueList())));
        }
        if (value instanceof List<?> list) {
            return ArrayBackedList.owning(
                    list.stream().map(ExactNumbers::viewOf).toArray());
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExactNumbers table && numbers.equals(table.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
