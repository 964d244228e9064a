package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Immutable copies of what builders are given. */
public final class Copies {
    private Copies() {}

    /**
     * A list of each element's copy.
     *
     * @throws NullPointerException where an element is null, with a sentence that names the list
     */
    public static <S, E> List<E> list(Collection<? extends S> source, String what, Function<S, E> copy) {
        @Nullable Object[] copies = new @Nullable Object[source.size()];
        int next = 0;
        for (S element : source) {
            copies[next++] = copy.apply(Objects.requireNonNull(element, () -> what + ": an element is null"));
        }
        return ArrayBackedList.owning(copies);
    }

    /** A list of each element's copy; null stays null. */
    public static <S, E> List<@Nullable E> listOfNullable(
            Collection<? extends @Nullable S> source, Function<S, E> copy) {
        @Nullable Object[] copies = new @Nullable Object[source.size()];
        int next = 0;
        for (S element : source) {
            copies[next++] = element == null ? null : copy.apply(element);
        }
        return ArrayBackedList.owning(copies);
    }

    /**
     * A map of each value's copy, in the same order.
     *
     * @throws NullPointerException where a name or a value is null, with a sentence that names the map
     */
    public static <S, E> Map<String, E> map(Map<String, ? extends S> source, String what, Function<S, E> copy) {
        return OrderedMap.of(ArrayBackedList.copyOf(source.keySet(), what), list(source.values(), what, copy));
    }

    /** A map of each value's copy, in the same order; null stays null. */
    public static <S, E> Map<String, @Nullable E> mapOfNullable(
            Map<String, ? extends @Nullable S> source, String what, Function<S, E> copy) {
        return OrderedMap.of(ArrayBackedList.copyOf(source.keySet(), what), listOfNullable(source.values(), copy));
    }

    /**
     * A list of numbers, which keeps those that no {@code double} holds.
     *
     * @throws IllegalArgumentException where one is NaN or infinite
     */
    public static List<Double> numbers(Collection<? extends @Nullable Number> source) {
        if (source instanceof Doubles doubles) {
            return Doubles.shared(doubles);
        }
        return Doubles.ofExact(exact(source));
    }

    /** A list of integers, which keeps those that no {@code long} holds. */
    public static List<Long> integers(Collection<? extends @Nullable Number> source) {
        if (source instanceof Longs longs) {
            return Longs.shared(longs);
        }
        return Longs.ofExact(exact(source));
    }

    /** A map of numbers, in the same order; as {@link #numbers}. */
    public static Map<String, Double> numberMap(Map<String, ? extends @Nullable Number> source, String what) {
        return OrderedMap.of(ArrayBackedList.copyOf(source.keySet(), what), numbers(valuesOf(source)));
    }

    /** A map of integers, in the same order; as {@link #integers}. */
    public static Map<String, Long> integerMap(Map<String, ? extends @Nullable Number> source, String what) {
        return OrderedMap.of(ArrayBackedList.copyOf(source.keySet(), what), integers(valuesOf(source)));
    }

    private static Collection<? extends @Nullable Number> valuesOf(Map<String, ? extends @Nullable Number> source) {
        return source instanceof OrderedMap<? extends @Nullable Number> map ? map.valueList() : source.values();
    }

    private static List<@Nullable JsonNumber> exact(Collection<? extends @Nullable Number> source) {
        @Nullable Object[] numbers = new @Nullable Object[source.size()];
        int next = 0;
        for (Number number : source) {
            numbers[next++] = number == null ? null : JsonNumber.of(number);
        }
        return ArrayBackedList.owning(numbers);
    }
}
