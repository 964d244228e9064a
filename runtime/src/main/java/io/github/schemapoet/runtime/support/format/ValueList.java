package io.github.schemapoet.runtime.support.format;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are made of texts when they are asked for; unmodifiable. */
final class ValueList<T extends @Nullable Object, S extends @Nullable Object> extends AbstractList<T>
        implements RandomAccess {
    private final List<S> texts;
    private final Function<S, T> reader;

    ValueList(List<S> texts, Function<S, T> reader) {
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public T get(int index) {
        return reader.apply(texts.get(index));
    }

    @Override
    public int size() {
        return texts.size();
    }
}
