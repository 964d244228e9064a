package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of JSON numbers as {@code Double}s: for what does not fit, the nearest. */
public final class Doubles extends NumberList<Double> {
    private Doubles(@Nullable Object[] elements) {
        super(elements);
    }

    /** Of an array that nobody else has. */
    public static List<Double> owning(@Nullable Object[] elements) {
        return nonNull(new Doubles(elements));
    }

    @SuppressWarnings("unchecked") // Whether elements may be null is what the place says that holds the list.
    private static List<Double> nonNull(List<@Nullable Double> list) {
        return (List<Double>) (List<?>) list;
    }

    /** An immutable list is its own copy. */
    static List<Double> shared(Doubles list) {
        return nonNull(list);
    }

    /** Of exact numbers. */
    public static List<Double> ofExact(Collection<? extends @Nullable JsonNumber> source) {
        return owning(source.stream().map(ExactNumbers::asDouble).toArray());
    }

    @Override
    public @Nullable Double get(int index) {
        return raw(index) instanceof JsonNumber number ? (Double) number.doubleValue() : (Double) raw(index);
    }
}
