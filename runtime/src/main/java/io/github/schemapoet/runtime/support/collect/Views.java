package io.github.schemapoet.runtime.support.collect;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists and maps of what is stored otherwise. */
public final class Views {
    private Views() {}

    /** A view of stored values as others, each made when it is asked for; unmodifiable. */
    public static <S, T> List<T> list(List<S> stored, Function<S, T> reader) {
        return new View<>(stored, reader);
    }

    /** As {@link #list}, where null stays null. */
    @SuppressWarnings("NullAway") // it does not see that T of the view may be null
    public static <S, T> List<@Nullable T> listOfNullable(List<@Nullable S> stored, Function<S, T> reader) {
        return new View<@Nullable S, @Nullable T>(stored, each -> each == null ? null : reader.apply(each));
    }

    /** A view of stored values as others, in their order, each made when it is asked for; unmodifiable. */
    public static <S, T> Map<String, T> map(Map<String, S> stored, Function<S, T> reader) {
        return new MapView<>(stored, reader);
    }

    /** As {@link #map}, where null stays null. */
    @SuppressWarnings("NullAway") // it does not see that T of the view may be null
    public static <S, T> Map<String, @Nullable T> mapOfNullable(
            Map<String, @Nullable S> stored, Function<S, T> reader) {
        return new MapView<@Nullable S, @Nullable T>(stored, each -> each == null ? null : reader.apply(each));
    }

    /** What is to be stored for values. */
    public static <S, T> List<S> stored(List<? extends T> values, Function<T, S> writer) {
        List<S> stored = new ArrayList<>(values.size());
        values.forEach(value -> stored.add(writer.apply(value)));
        return stored;
    }

    /** As {@link #stored}, where null stays null. */
    public static <S, T> List<@Nullable S> storedOfNullable(List<? extends @Nullable T> values, Function<T, S> writer) {
        List<@Nullable S> stored = new ArrayList<>(values.size());
        values.forEach(value -> stored.add(value == null ? null : writer.apply(value)));
        return stored;
    }

    /** What is to be stored for the values of a map, in their order. */
    public static <S, T> Map<String, S> storedMap(Map<String, ? extends T> values, Function<T, S> writer) {
        Map<String, S> stored = new LinkedHashMap<>();
        values.forEach((name, value) -> stored.put(name, writer.apply(value)));
        return stored;
    }

    /** As {@link #storedMap}, where null stays null. */
    public static <S, T> Map<String, @Nullable S> storedMapOfNullable(
            Map<String, ? extends @Nullable T> values, Function<T, S> writer) {
        Map<String, @Nullable S> stored = new LinkedHashMap<>();
        values.forEach((name, value) -> stored.put(name, value == null ? null : writer.apply(value)));
        return stored;
    }

    private static final class View<S extends @Nullable Object, T extends @Nullable Object> extends AbstractList<T>
            implements RandomAccess {
        private final List<S> stored;
        private final Function<S, T> reader;

        View(List<S> stored, Function<S, T> reader) {
            this.stored = stored;
            this.reader = reader;
        }

        @Override
        public T get(int index) {
            return reader.apply(stored.get(index));
        }

        @Override
        public int size() {
            return stored.size();
        }
    }

    private static final class MapView<S extends @Nullable Object, T extends @Nullable Object>
            extends AbstractMap<String, T> {
        private final Map<String, S> stored;
        private final Function<S, T> reader;

        MapView(Map<String, S> stored, Function<S, T> reader) {
            this.stored = stored;
            this.reader = reader;
        }

        @Override
        public int size() {
            return stored.size();
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return stored.containsKey(name);
        }

        @Override
        public @Nullable T get(@Nullable Object name) {
            S value = stored.get(name);
            return value == null ? null : reader.apply(value);
        }

        /** Not made of the values, of which a reader may refuse one. */
        @Override
        public Set<String> keySet() {
            return stored.keySet();
        }

        @Override
        public Set<Entry<String, T>> entrySet() {
            return new Entries<>(stored.entrySet(), reader);
        }
    }

    private static final class Entries<S extends @Nullable Object, T extends @Nullable Object>
            extends AbstractSet<Map.Entry<String, T>> {
        private final Set<Map.Entry<String, S>> stored;
        private final Function<S, T> reader;

        Entries(Set<Map.Entry<String, S>> stored, Function<S, T> reader) {
            this.stored = stored;
            this.reader = reader;
        }

        @Override
        public int size() {
            return stored.size();
        }

        @Override
        public Iterator<Map.Entry<String, T>> iterator() {
            Iterator<Map.Entry<String, S>> entries = stored.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public Map.Entry<String, T> next() {
                    Map.Entry<String, S> entry = entries.next();
                    return new AbstractMap.SimpleImmutableEntry<>(entry.getKey(), reader.apply(entry.getValue()));
                }
            };
        }
    }
}
