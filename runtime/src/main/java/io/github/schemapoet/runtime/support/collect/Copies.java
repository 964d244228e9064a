package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        List<S> elements = ArrayBackedList.copyOf(source, what);
        @Nullable Object[] copies = new @Nullable Object[elements.size()];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = copy.apply(elements.get(i));
        }
        return ArrayBackedList.owning(copies);
    }

    /** A list of each element's copy; null stays null. */
    public static <S, E> List<@Nullable E> listOfNullable(
            Collection<? extends @Nullable S> source, Function<S, E> copy) {
        List<@Nullable S> elements = ArrayBackedList.copyOfNullable(source);
        @Nullable Object[] copies = new @Nullable Object[elements.size()];
        for (int i = 0; i < copies.length; i++) {
            S element = elements.get(i);
            copies[i] = element == null ? null : copy.apply(element);
        }
        return ArrayBackedList.owning(copies);
    }

    /**
     * A map of each value's copy, in the same order.
     *
     * @throws NullPointerException where a name or a value is null, with a sentence that names the map
     */
    public static <S, E> Map<String, E> map(Map<String, ? extends S> source, String what, Function<S, E> copy) {
        MapSnapshot<? extends S> snapshot = MapSnapshot.of(source, what);
        return OrderedMap.of(snapshot.names(), list(snapshot.values(), what, copy));
    }

    /** A map of each value's copy, in the same order; null stays null. */
    public static <S, E> Map<String, @Nullable E> mapOfNullable(
            Map<String, ? extends @Nullable S> source, String what, Function<S, E> copy) {
        MapSnapshot<? extends @Nullable S> snapshot = MapSnapshot.of(source, what);
        return OrderedMap.of(snapshot.names(), listOfNullable(snapshot.values(), copy));
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
        MapSnapshot<? extends @Nullable Number> snapshot = MapSnapshot.of(source, what);
        return OrderedMap.of(snapshot.names(), numbers(snapshot.values()));
    }

    /** A map of integers, in the same order; as {@link #integers}. */
    public static Map<String, Long> integerMap(Map<String, ? extends @Nullable Number> source, String what) {
        MapSnapshot<? extends @Nullable Number> snapshot = MapSnapshot.of(source, what);
        return OrderedMap.of(snapshot.names(), integers(snapshot.values()));
    }

    private static List<@Nullable JsonNumber> exact(Collection<? extends @Nullable Number> source) {
        List<@Nullable Number> elements = ArrayBackedList.copyOfNullable(source);
        @Nullable Object[] numbers = new @Nullable Object[elements.size()];
        for (int i = 0; i < numbers.length; i++) {
            Number number = elements.get(i);
            numbers[i] = number == null ? null : JsonNumber.of(number);
        }
        return ArrayBackedList.owning(numbers);
    }
}
