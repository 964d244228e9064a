package io.github.schemapoet.runtime.support.collect;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of what is stored otherwise. */
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
}
