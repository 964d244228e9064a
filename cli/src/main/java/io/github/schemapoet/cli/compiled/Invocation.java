package io.github.schemapoet.cli.compiled;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls of public methods of generated classes. */
public final class Invocation {
    private Invocation() {}

    /** The method's answer, which is not null. */
    public static Object require(Method method, @Nullable Object receiver, @Nullable Object... arguments) {
        return Objects.requireNonNull(of(method, receiver, arguments), method::toString);
    }

    /** The method's answer; what it throws is thrown as it is. */
    public static @Nullable Object of(Method method, @Nullable Object receiver, @Nullable Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error problem) {
                throw problem;
            }
            throw new IllegalStateException(method + " threw", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }
}
