package io.github.schemapoet.cli;

import io.github.schemapoet.runtime.JsonNumber;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for public methods of generated classes. */
final class PublicMethods {
    private PublicMethods() {}

    static Method named(Class<?> type, String name) {
        return named(type, name, 0);
    }

    static Method named(Class<?> type, String name, int parameters) {
        return find(type, name, parameters)
                .orElseThrow(() -> new IllegalStateException(type + " has no public method " + name));
    }

    static Optional<Method> find(Class<?> type, String name, int parameters) {
        return all(type, name, parameters).findFirst();
    }

    /** The method that takes a value of this class, the most special one. */
    static Method taking(Class<?> type, String name, Object value) {
        return all(type, name, 1)
                .filter(method -> boxed(method.getParameterTypes()[0]).isInstance(value))
                .min(Comparator.comparing(method -> method.getParameterTypes()[0] == Object.class))
                .orElseThrow(() -> new IllegalStateException(
                        type + " has no public method " + name + " that takes a " + value.getClass()));
    }

    /** The method that takes null: the one for values rather than for exact numbers, if there are both. */
    static Method takingNull(Class<?> type, String name) {
        return all(type, name, 1)
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .min(Comparator.comparing(method -> method.getParameterTypes()[0] == JsonNumber.class))
                .orElseThrow(
                        () -> new IllegalStateException(type + " has no public method " + name + " that takes null"));
    }

    private static Stream<Method> all(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> !method.isBridge())
                .sorted(Comparator.comparing(Method::toString));
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == double.class) {
            return Double.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == int.class ? Integer.class : type;
    }
}
