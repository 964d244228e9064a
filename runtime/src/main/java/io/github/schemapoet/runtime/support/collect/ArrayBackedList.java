package io.github.schemapoet.runtime.support.collect;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An immutable list over an array of its exact size. */
public final class ArrayBackedList<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    private static final ArrayBackedList<?> EMPTY = new ArrayBackedList<>(new @Nullable Object[0]);

    private final @Nullable Object[] elements;

    private ArrayBackedList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    /** The list of no elements. */
    @SuppressWarnings("unchecked") // It has none of any type.
    public static <E extends @Nullable Object> List<E> empty() {
        return (List<E>) EMPTY;
    }

    /** A list of the elements of an array that nobody else has. */
    public static <E extends @Nullable Object> List<E> owning(@Nullable Object[] elements) {
        return new ArrayBackedList<>(elements);
    }

    /**
     * A copy of a collection.
     *
     * @param what names the collection in the message where an element is null
     * @throws NullPointerException where an element is null
     */
    public static <E> List<E> copyOf(Collection<? extends E> source, String what) {
        if (isImmutable(source) && !source.contains(null)) {
            return same(source);
        }
        @Nullable Object[] copy = snapshot(source);
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException(what + ": element " + i + " is null");
            }
        }
        return new ArrayBackedList<>(copy);
    }

    /** A copy of a collection, of which elements may be null. */
    public static <E extends @Nullable Object> List<E> copyOfNullable(Collection<? extends E> source) {
        return isImmutable(source) ? same(source) : new ArrayBackedList<>(snapshot(source));
    }

    /** The elements as they are at one moment, in an array that nobody else has, whoever wrote the collection. */
    static @Nullable Object[] snapshot(Collection<?> source) {
        @Nullable Object[] elements = source.toArray();
        boolean fresh = source.getClass() == ArrayList.class || elements.length == 0;
        return fresh ? elements : Arrays.copyOf(elements, elements.length, Object[].class);
    }

    private static boolean isImmutable(Collection<?> source) {
        return source instanceof ArrayBackedList<?>
                || source instanceof NumberList<?>
                || source instanceof FreeElements;
    }

    @SuppressWarnings("unchecked") // Immutable, so that it may be seen as a list of what its elements are.
    private static <E extends @Nullable Object> List<E> same(Collection<?> source) {
        return (List<E>) source;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Only elements of this type are put in.
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    @SuppressWarnings("NullAway") // Elements may be null here, which the signature that this overrides leaves open.
    public @Nullable Object[] toArray() {
        return Arrays.copyOf(elements, elements.length, Object[].class);
    }

    @Override
    public boolean contains(@Nullable Object object) {
        for (Object element : elements) {
            if (Objects.equals(element, object)) {
                return true;
            }
        }
        return false;
    }
}
