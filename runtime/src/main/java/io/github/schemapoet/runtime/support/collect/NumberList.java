package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of numbers, of which those that their Java type does not hold are kept exactly. Two such lists of one
 * type are equal where their exact values are, so that zero equals negative zero, other than in the lists of the JDK; with
 * one of these a list is equal where it has the same elements, and all fit.
 */
public abstract class NumberList<E extends Number> extends AbstractList<@Nullable E> implements RandomAccess {
    /** Each of the Java type, or a {@link JsonNumber} where that does not hold it, or null. */
    private final @Nullable Object[] elements;

    NumberList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    /** The element at a place: of the Java type, a {@link JsonNumber}, or null. */
    final @Nullable Object raw(int index) {
        return elements[index];
    }

    @Override
    public final int size() {
        return elements.length;
    }

    /** All elements exactly. */
    public final List<@Nullable JsonNumber> exact() {
        @Nullable Object[] exact = new @Nullable Object[elements.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = ExactNumbers.exact(elements[i]);
        }
        return ArrayBackedList.owning(exact);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (other instanceof NumberList<?> list && list.getClass() == getClass()) {
            boolean same = size() == list.size();
            for (int i = 0; same && i < elements.length; i++) {
                same = same(elements[i], list.elements[i]);
            }
            return same;
        }
        boolean plain = !(other instanceof NumberList<?> list) || list.isPlain();
        return plain && isPlain() && super.equals(other);
    }

    /** Whether two elements of lists of one class have one value. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || isZero(one) && isZero(other);
    }

    private static boolean isZero(@Nullable Object element) {
        return element instanceof Double value && value == 0;
    }

    @Override
    public final int hashCode() {
        int hash = 1;
        for (Object element : elements) {
            hash = 31 * hash + hash(element);
        }
        return hash;
    }

    /** Zero and negative zero are equal, as numbers of JSON. */
    static int hash(@Nullable Object element) {
        return element == null || isZero(element) ? 0 : element.hashCode();
    }

    /** Whether the Java type holds all of them. */
    final boolean isPlain() {
        return Arrays.stream(elements).noneMatch(JsonNumber.class::isInstance);
    }

    @Override
    public final String toString() {
        return exact().toString();
    }
}
