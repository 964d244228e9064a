package io.github.schemapoet.runtime.support.collect;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable map from names to values that keeps its order: the members of an object that have no accessors. */
public final class OrderedMap<V extends @Nullable Object> extends AbstractMap<String, V> {
    private static final int FEW = 8;
    private static final OrderedMap<?> EMPTY = new OrderedMap<>(List.of(), List.of());

    private final List<String> names;
    private final List<V> values;
    private @Nullable Map<String, Integer> places;

    private OrderedMap(List<String> names, List<V> values) {
        this.names = names;
        this.values = values;
    }

    /** The map without members. */
    @SuppressWarnings("unchecked") // It has no values of any type.
    public static <V extends @Nullable Object> Map<String, V> empty() {
        return (Map<String, V>) EMPTY;
    }

    /** A map of distinct names and as many values; both lists are immutable. */
    public static <V extends @Nullable Object> Map<String, V> of(List<String> names, List<V> values) {
        return names.isEmpty() ? empty() : new OrderedMap<>(names, values);
    }

    /**
     * A copy.
     *
     * @param what names the map in the message where a name or value is null
     */
    public static <V> Map<String, V> copyOf(Map<String, ? extends V> source, String what) {
        if (source instanceof OrderedMap<?> || source instanceof FreeMembers) {
            return same(source);
        }
        return of(ArrayBackedList.copyOf(source.keySet(), what), ArrayBackedList.copyOf(source.values(), what));
    }

    /** A copy, of which values may be null. */
    public static <V extends @Nullable Object> Map<String, V> copyOfNullable(
            Map<String, ? extends V> source, String what) {
        if (source instanceof OrderedMap<?>) {
            return same(source);
        }
        return of(ArrayBackedList.copyOf(source.keySet(), what), ArrayBackedList.copyOfNullable(source.values()));
    }

    /** A copy of a map of numbers. */
    public static Map<String, Double> copyOfNumbers(Map<String, ? extends @Nullable Double> source, String what) {
        if (source instanceof OrderedMap<?>) {
            return same(source);
        }
        return of(ArrayBackedList.copyOf(source.keySet(), what), Doubles.copyOf(source.values(), what));
    }

    /** A copy of a map of integers. */
    public static Map<String, Long> copyOfIntegers(Map<String, ? extends @Nullable Long> source, String what) {
        if (source instanceof OrderedMap<?>) {
            return same(source);
        }
        return of(ArrayBackedList.copyOf(source.keySet(), what), Longs.copyOf(source.values()));
    }

    @SuppressWarnings("unchecked") // Immutable, so that it may be seen as a map of what its values are.
    private static <V extends @Nullable Object> Map<String, V> same(Map<String, ?> source) {
        return (Map<String, V>) source;
    }

    List<V> valueList() {
        return values;
    }

    OrderedMap<?> withValues(List<?> others) {
        return new OrderedMap<>(names, others);
    }

    private int place(@Nullable Object name) {
        if (names.size() <= FEW) {
            return name == null ? -1 : names.indexOf(name);
        }
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                known.put(names.get(i), i);
            }
            places = known;
        }
        return name instanceof String text ? known.getOrDefault(text, -1) : -1;
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        int place = place(name);
        return place < 0 ? null : values.get(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof OrderedMap<?> map) || !(values instanceof NumberList<?>)) {
            return super.equals(other);
        }
        return map.size() == size() && exact().equals(map.exact());
    }

    private Map<String, Object> exact() {
        return new HashMap<>(ExactNumbers.<Map<String, Object>>view(this));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < names.size(); i++) {
            hash += names.get(i).hashCode() ^ hashOf(i);
        }
        return hash;
    }

    private int hashOf(int place) {
        if (values instanceof NumberList<?> numbers) {
            return NumberList.hash(numbers.raw(place));
        }
        Object value = values.get(place);
        return value == null ? 0 : value.hashCode();
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, V>> {
        @Override
        public int size() {
            return names.size();
        }

        @Override
        public Iterator<Entry<String, V>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.size();
                }

                @Override
                public Entry<String, V> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    int place = next++;
                    return new SimpleImmutableEntry<>(names.get(place), values.get(place));
                }
            };
        }
    }
}
