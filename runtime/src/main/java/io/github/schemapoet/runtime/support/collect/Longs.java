package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list of JSON integers as {@code Long}s: to get one that does not fit throws. */
public final class Longs extends NumberList<Long> {
    private Longs(@Nullable Object[] elements) {
        super(elements);
    }

    /** Of an array that nobody else has. */
    public static List<Long> owning(@Nullable Object[] elements) {
        return nonNull(new Longs(elements));
    }

    @SuppressWarnings("unchecked") // Whether elements may be null is what the place says that holds the list.
    private static List<Long> nonNull(List<@Nullable Long> list) {
        return (List<Long>) (List<?>) list;
    }

    /** An immutable list is its own copy. */
    static List<Long> shared(Longs list) {
        return nonNull(list);
    }

    /** Of exact numbers. */
    public static List<Long> ofExact(Collection<? extends @Nullable JsonNumber> source) {
        return owning(source.stream().map(ExactNumbers::asLong).toArray());
    }

    /**
     * One element.
     *
     * @throws ArithmeticException where it does not fit into a {@code long}
     */
    @Override
    public @Nullable Long get(int index) {
        return raw(index) instanceof JsonNumber number ? (Long) number.longValueExact() : (Long) raw(index);
    }

    /** Throws nothing, whatever numbers there are. */
    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    /** Throws nothing, whatever numbers there are. */
    @Override
    public int indexOf(@Nullable Object element) {
        for (int i = 0; i < size(); i++) {
            if (Objects.equals(raw(i), element) && !(element instanceof JsonNumber)) {
                return i;
            }
        }
        return -1;
    }

    /** Throws nothing, whatever numbers there are. */
    @Override
    public int lastIndexOf(@Nullable Object element) {
        for (int i = size() - 1; i >= 0; i--) {
            if (Objects.equals(raw(i), element) && !(element instanceof JsonNumber)) {
                return i;
            }
        }
        return -1;
    }
}
