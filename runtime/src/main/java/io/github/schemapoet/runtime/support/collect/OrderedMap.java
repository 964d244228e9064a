package io.github.schemapoet.runtime.support.collect;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
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
    /** Where each name is, made when it is first asked for; unmodifiable, which also lets other threads see it whole. */
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
     * @throws NullPointerException where one is null
     */
    public static <V> Map<String, V> copyOf(Map<String, ? extends V> source, String what) {
        if (source instanceof FreeMembers) {
            return same(source);
        }
        MapSnapshot<? extends V> snapshot = MapSnapshot.of(source, what);
        List<V> values = ArrayBackedList.copyOf(snapshot.values(), what);
        return source instanceof OrderedMap<?> ? same(source) : of(snapshot.names(), values);
    }

    /** A copy, of which values may be null. */
    public static <V extends @Nullable Object> Map<String, V> copyOfNullable(
            Map<String, ? extends V> source, String what) {
        if (source instanceof OrderedMap<?>) {
            return same(source);
        }
        MapSnapshot<? extends V> snapshot = MapSnapshot.of(source, what);
        return of(snapshot.names(), ArrayBackedList.copyOfNullable(snapshot.values()));
    }

    @SuppressWarnings("unchecked") // Immutable, so that it may be seen as a map of what its values are.
    private static <V extends @Nullable Object> Map<String, V> same(Map<String, ?> source) {
        return (Map<String, V>) source;
    }

    List<String> nameList() {
        return names;
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
            known = placesOf(names);
            places = known;
        }
        return name instanceof String text ? known.getOrDefault(text, -1) : -1;
    }

    private static Map<String, Integer> placesOf(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        return Collections.unmodifiableMap(places);
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

    /** Numbers that no Java type of theirs holds are equal only to such numbers, exactly; other values as they say. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other instanceof OrderedMap<?> map
                && values instanceof NumberList<?> numbers
                && map.values instanceof NumberList<?> others
                && numbers.getClass() == others.getClass()) {
            return sameNumbers(numbers, map, others);
        }
        return isPlain(this) && isPlain(other) && super.equals(other);
    }

    private boolean sameNumbers(NumberList<?> numbers, OrderedMap<?> map, NumberList<?> others) {
        boolean same = size() == map.size();
        for (int i = 0; same && i < names.size(); i++) {
            int place = map.place(names.get(i));
            same = place >= 0 && NumberList.same(numbers.raw(i), others.raw(place));
        }
        return same;
    }

    private static boolean isPlain(@Nullable Object map) {
        return !(map instanceof OrderedMap<?> ordered && ordered.values instanceof NumberList<?> numbers)
                || numbers.isPlain();
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
