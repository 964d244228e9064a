package io.github.schemapoet.cli.compiled;

import io.github.schemapoet.generator.GeneratedType;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.lang.reflect.Method;
import java.util.List;

/** The generated classes of one schema, compiled in memory, used by their public methods. */
public final class CompiledSchema {
    private final List<GeneratedType> types;
    private final Class<?> root;
    private final Method tryParse;

    private CompiledSchema(List<GeneratedType> types, Class<?> root, Method tryParse) {
        this.types = types;
        this.root = root;
        this.tryParse = tryParse;
    }

    /**
     * The classes as a loader has them.
     *
     * @throws SchemaProblem if it does not have them
     */
    public static CompiledSchema in(ClassLoader loader, GenerationResult generated) throws SchemaProblem {
        try {
            Class<?> root = loader.loadClass(generated.roots().get(0));
            return new CompiledSchema(
                    generated.types(), root, root.getMethod("tryParse", byte[].class, ReadOptions.class));
        } catch (ReflectiveOperationException e) {
            throw new SchemaProblem("The generated classes cannot be used, which is an error of schemapoet: " + e);
        }
    }

    /** What is to be known of the types to build their instances. */
    public List<GeneratedType> types() {
        return types;
    }

    /** The type of documents. */
    public Class<?> root() {
        return root;
    }

    /** What the generated classes say of a document. */
    public Result<?> tryParse(byte[] document, ReadOptions options) {
        return (Result<?>) Invocation.require(tryParse, null, document, options);
    }
}
