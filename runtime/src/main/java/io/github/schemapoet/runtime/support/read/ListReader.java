package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.support.collect.ArrayBackedList;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.collect.Doubles;
import io.github.schemapoet.runtime.support.collect.Longs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is read into lists and maps, and gives numbers exactly. */
abstract class ListReader extends ScalarReader {
    private final ValueStack stack = new ValueStack();

    ListReader(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxDepth, maxNumberLength);
    }

    /** Where the elements of a new list begin. */
    public final int mark() {
        return stack.mark();
    }

    /** Adds an element to the newest list. */
    public final void push(@Nullable Object element) {
        stack.push(element);
    }

    /** The elements since {@code mark} as an immutable list. */
    public final <T extends @Nullable Object> List<T> list(int mark) {
        return stack.list(mark);
    }

    /** Reads a number and adds it to the newest list, for {@link #numbers(int)}. */
    public final void pushNumber() {
        double value = number();
        stack.push(pollInexact() ? exactNumber() : (Object) value);
    }

    /** Reads an integer and adds it to the newest list, for {@link #integers(int)}. */
    public final void pushInteger() {
        long value = integer();
        stack.push(pollInexact() ? exactNumber() : (Object) value);
    }

    /** The numbers since {@code mark}; nulls among them are kept. */
    public final List<Double> numbers(int mark) {
        return stack.numbers(mark);
    }

    /** The integers since {@code mark}; nulls among them are kept. */
    public final List<Long> integers(int mark) {
        return stack.integers(mark);
    }

    /** The names and values since {@code mark}, by turns, as an immutable map; the names are distinct. */
    public final <V extends @Nullable Object> Map<String, V> map(int mark) {
        return stack.map(mark, ArrayBackedList::owning);
    }

    /** As {@link #map}, of numbers that {@link #pushNumber} has read. */
    public final Map<String, Double> numberMap(int mark) {
        return stack.map(mark, Doubles::owning);
    }

    /** As {@link #map}, of integers that {@link #pushInteger} has read. */
    public final Map<String, Long> integerMap(int mark) {
        return stack.map(mark, Longs::owning);
    }

    /** Compares the number just read with another, exactly. */
    public final int compare(JsonNumber other) {
        return exactNumber().compareTo(other);
    }

    /** Whether the number just read is an integer times {@code divisor}, exactly. */
    public final boolean isMultipleOf(JsonNumber divisor) {
        return exactNumber().isMultipleOf(divisor);
    }

    /** The number just read, exactly. */
    public final JsonNumber exactNumber() {
        return CheckedValues.number(numberText());
    }
}
