package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.support.collect.ArrayBackedList;
import io.github.schemapoet.runtime.support.collect.Doubles;
import io.github.schemapoet.runtime.support.collect.Longs;
import io.github.schemapoet.runtime.support.collect.OrderedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of lists that are being read, the innermost on top: each list is copied out at its exact size. */
final class ValueStack {
    private static final @Nullable Object[] NONE = {};

    private @Nullable Object[] elements = NONE;
    private int count;

    int mark() {
        return count;
    }

    void push(@Nullable Object element) {
        if (count == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(16, count * 2));
        }
        elements[count++] = element;
    }

    private @Nullable Object[] pop(int mark) {
        @Nullable Object[] popped = Arrays.copyOfRange(elements, mark, count);
        count = mark;
        return popped;
    }

    <V extends @Nullable Object> Map<String, V> map(int mark, Function<@Nullable Object[], List<V>> listOf) {
        if (count == mark) {
            return OrderedMap.empty();
        }
        @Nullable Object[] names = new @Nullable Object[(count - mark) / 2];
        @Nullable Object[] values = new @Nullable Object[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = elements[mark + 2 * i];
            values[i] = elements[mark + 2 * i + 1];
        }
        count = mark;
        return OrderedMap.of(ArrayBackedList.owning(names), listOf.apply(values));
    }

    <T extends @Nullable Object> List<T> list(int mark) {
        return count == mark ? ArrayBackedList.empty() : ArrayBackedList.owning(pop(mark));
    }

    List<Double> numbers(int mark) {
        return Doubles.owning(pop(mark));
    }

    List<Long> integers(int mark) {
        return Longs.owning(pop(mark));
    }
}
