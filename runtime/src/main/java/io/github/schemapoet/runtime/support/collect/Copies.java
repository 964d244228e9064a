package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Immutable copies of what builders are given. */
public final class Copies {
    private Copies() {}

    /**
     * A list of each element's copy. Where a copy is invalid, the element's index is before the place.
     *
     * @throws NullPointerException where an element is null, with a sentence that names the list
     */
    public static <S, E> List<E> list(Collection<? extends S> source, String what, Function<S, E> copy) {
        return copies(ArrayBackedList.<S>copyOf(source, what), copy, String::valueOf);
    }

    private static <S, E> List<E> copies(List<S> elements, Function<S, E> copy, IntFunction<String> names) {
        @Nullable Object[] copies = new @Nullable Object[elements.size()];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = copied(elements.get(i), copy, names, i);
        }
        return ArrayBackedList.owning(copies);
    }

    private static <S, E> E copied(S element, Function<S, E> copy, IntFunction<String> names, int i) {
        try {
            return copy.apply(element);
        } catch (InvalidJsonException e) {
            throw Inside.below(names.apply(i), e);
        }
    }

    /** A list of each element's copy; null stays null. */
    public static <S, E> List<@Nullable E> listOfNullable(
            Collection<? extends @Nullable S> source, Function<S, E> copy) {
        return copiesOfNullable(ArrayBackedList.copyOfNullable(source), copy, String::valueOf);
    }

    private static <S, E> List<@Nullable E> copiesOfNullable(
            List<@Nullable S> elements, Function<S, E> copy, IntFunction<String> names) {
        @Nullable Object[] copies = new @Nullable Object[elements.size()];
        for (int i = 0; i < copies.length; i++) {
            S element = elements.get(i);
            copies[i] = element == null ? null : copied(element, copy, names, i);
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
        List<S> values = ArrayBackedList.copyOf(snapshot.values(), what);
        return OrderedMap.of(snapshot.names(), copies(values, copy, snapshot.names()::get));
    }

    /** A map of each value's copy, in the same order; null stays null. */
    public static <S, E> Map<String, @Nullable E> mapOfNullable(
            Map<String, ? extends @Nullable S> source, String what, Function<S, E> copy) {
        MapSnapshot<? extends @Nullable S> snapshot = MapSnapshot.of(source, what);
        List<@Nullable S> values = ArrayBackedList.copyOfNullable(snapshot.values());
        return OrderedMap.of(snapshot.names(), copiesOfNullable(values, copy, snapshot.names()::get));
    }

    /** A list of JSON in which the null of JSON is a null of Java, as it is in what is read. */
    public static List<@Nullable JsonValue> jsonOrNull(Collection<? extends @Nullable JsonValue> source) {
        List<@Nullable JsonValue> elements = ArrayBackedList.copyOfNullable(source);
        if (!elements.contains(JsonNull.INSTANCE)) {
            return elements;
        }
        return ArrayBackedList.owning(elements.stream()
                .map(each -> each instanceof JsonNull ? null : each)
                .toArray());
    }

    /** As {@link #jsonOrNull}, of the values of a map, in the same order. */
    public static Map<String, @Nullable JsonValue> jsonOrNullMap(
            Map<String, ? extends @Nullable JsonValue> source, String what) {
        MapSnapshot<? extends @Nullable JsonValue> snapshot = MapSnapshot.of(source, what);
        return OrderedMap.of(snapshot.names(), jsonOrNull(snapshot.values()));
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
