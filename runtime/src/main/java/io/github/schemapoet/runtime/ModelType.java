package io.github.schemapoet.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;

/**
 * A generated type of which only the class is known: for adapters that let other libraries read generated types. Code that
 * knows the type when it is compiled calls the {@code parse} of the type itself, which is what this class does, too.
 *
 * @param <T> the generated type
 */
public final class ModelType<T extends JsonModel> {
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private static final ClassValue<ModelType<?>> TYPES = new ClassValue<>() {
        @Override
        protected ModelType<?> computeValue(Class<?> type) {
            return new ModelType<>(type.asSubclass(JsonModel.class));
        }
    };

    private final Class<T> type;
    private final MethodHandle parse;

    private ModelType(Class<T> type) {
        this.type = type;
        this.parse = parse(type);
    }

    /**
     * The generated type that has this class.
     *
     * @throws IllegalArgumentException where the class is not a generated type with a schema of its own, such as the case
     *     of a union, or is not visible to this library: its package is not exported, or it is not public
     */
    public static <T extends JsonModel> ModelType<T> of(Class<T> type) {
        if (!JsonModel.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " is no generated type");
        }
        @SuppressWarnings("unchecked") // Made of this class.
        ModelType<T> known = (ModelType<T>) TYPES.get(type);
        return known;
    }

    private static MethodHandle parse(Class<?> type) {
        MethodType signature = MethodType.methodType(type, byte[].class, ReadOptions.class);
        try {
            return MethodHandles.publicLookup()
                    .findStatic(type, "parse", signature)
                    .asType(signature.changeReturnType(JsonModel.class));
        } catch (NoSuchMethodException e) {
            Class<?> union = type.getDeclaringClass();
            String hint = union != null && union.isAssignableFrom(type) ? ": read " + union.getName() : "";
            throw new IllegalArgumentException(type.getName() + " has no schema of its own" + hint, e);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    type.getName() + " is not public, or its module does not export its package", e);
        }
    }

    /** The class. */
    public Class<T> type() {
        return type;
    }

    /**
     * Parses a document, which must not change meanwhile.
     *
     * @throws JsonException that says why it is not accepted
     */
    public T parse(byte[] json, ReadOptions options) {
        try {
            return type.cast((JsonModel) parse.invokeExact(json, options));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName() + ".parse throws what generated code does not", e);
        }
    }

    /** Whether {@code null} is a document of this type. */
    public boolean acceptsNull() {
        try {
            parse(NULL, ReadOptions.defaults());
            return true;
        } catch (InvalidJsonException e) {
            return false;
        }
    }
}
