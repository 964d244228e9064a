package io.github.schemapoet.cli;

import io.github.schemapoet.generator.GeneratedType;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The generated classes of one schema, compiled in memory, used by their public methods. */
final class CompiledSchema {
    private final List<GeneratedType> types;
    private final Class<?> root;
    private final Method tryParse;

    private CompiledSchema(List<GeneratedType> types, Class<?> root, Method tryParse) {
        this.types = types;
        this.root = root;
        this.tryParse = tryParse;
    }

    /** @throws SchemaProblem if the generated sources cannot be compiled */
    static CompiledSchema of(GenerationResult generated) throws SchemaProblem {
        InMemoryCompiler compiler = InMemoryCompiler.ofThisJdk()
                .orElseThrow(
                        () -> new SchemaProblem("This Java has no compiler: run schemapoet with a JDK, not a JRE."));
        CompilationResult compiled = compiler.compile(
                generated.files(), List.of(placeOf(JsonModel.class), placeOf(Nullable.class)), List.of());
        if (!compiled.compiled()) {
            throw new SchemaProblem("The generated sources do not compile, which is an error of schemapoet: "
                    + String.join("; ", compiled.messages()));
        }
        return in(compiled.loader(CompiledSchema.class.getClassLoader()), generated);
    }

    /** The classes as a loader has them. */
    static CompiledSchema in(ClassLoader loader, GenerationResult generated) throws SchemaProblem {
        try {
            Class<?> root = loader.loadClass(generated.roots().get(0));
            return new CompiledSchema(
                    generated.types(), root, root.getMethod("tryParse", byte[].class, ReadOptions.class));
        } catch (ReflectiveOperationException e) {
            throw new SchemaProblem("The generated classes cannot be used, which is an error of schemapoet: " + e);
        }
    }

    static Path placeOf(Class<?> type) throws SchemaProblem {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new SchemaProblem("The runtime's jar cannot be found: " + e);
        }
    }

    List<GeneratedType> types() {
        return types;
    }

    /** The type of documents. */
    Class<?> root() {
        return root;
    }

    Result<?> tryParse(byte[] document, ReadOptions options) {
        return (Result<?>) Invocation.require(tryParse, null, document, options);
    }
}
