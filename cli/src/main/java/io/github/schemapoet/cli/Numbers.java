package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.Invocation;
import io.github.schemapoet.runtime.JsonNumber;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers in Java's own types, as far as these hold what the document says. */
final class Numbers {
    private Numbers() {}

    /**
     * What the accessor answers, copied; empty if it is not exactly the same numbers.
     *
     * @param exact what the exact accessor answers
     */
    static Optional<Object> read(Method accessor, Object receiver, Object exact) {
        try {
            Object read = copyOf(Invocation.require(accessor, receiver));
            return agree(read, exact) ? Optional.of(read) : Optional.empty();
        } catch (ArithmeticException beyondJava) {
            return Optional.empty();
        }
    }

    private static Object copyOf(Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(element == null ? null : copyOf(element)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, element) -> copy.put(name, element == null ? null : copyOf(element)));
            return copy;
        }
        return value;
    }

    private static boolean agree(@Nullable Object read, @Nullable Object exact) {
        if (read == null || exact == null) {
            return read == exact;
        }
        if (read instanceof List<?> list && exact instanceof List<?> numbers) {
            boolean agree = list.size() == numbers.size();
            for (int i = 0; agree && i < list.size(); i++) {
                agree = agree(list.get(i), numbers.get(i));
            }
            return agree;
        }
        if (read instanceof Map<?, ?> map && exact instanceof Map<?, ?> numbers) {
            return map.keySet().equals(numbers.keySet())
                    && map.keySet().stream().allMatch(name -> agree(map.get(name), numbers.get(name)));
        }
        if (read instanceof Double number) {
            return !number.isInfinite() && JsonNumber.of(number).equals(exact);
        }
        return read instanceof Long number && JsonNumber.of(number).equals(exact);
    }
}
