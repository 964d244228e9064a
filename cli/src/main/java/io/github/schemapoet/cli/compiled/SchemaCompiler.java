package io.github.schemapoet.cli.compiled;

import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.CompilerSession;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.runtime.JsonModel;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the generated sources of schemas in memory, one schema after another. It keeps nothing of them: classes go when
 * nobody uses them any more. For one thread.
 */
public final class SchemaCompiler implements AutoCloseable {
    private final CompilerSession session;
    private final ClassLoader parent;

    private SchemaCompiler(CompilerSession session, ClassLoader parent) {
        this.session = session;
        this.parent = parent;
    }

    /**
     * One that works with the running JDK's compiler.
     *
     * @throws SchemaProblem if this Java has none
     */
    public static SchemaCompiler ofThisJdk() throws SchemaProblem {
        return ofThisJdk(UserClasses.NONE);
    }

    /**
     * One that works with the running JDK's compiler, for generated classes that use others.
     *
     * @throws SchemaProblem if this Java has none
     */
    public static SchemaCompiler ofThisJdk(UserClasses classes) throws SchemaProblem {
        InMemoryCompiler compiler = InMemoryCompiler.ofThisJdk()
                .orElseThrow(
                        () -> new SchemaProblem("This Java has no compiler: run schemapoet with a JDK, not a JRE."));
        List<Path> path = new ArrayList<>(List.of(placeOf(JsonModel.class), placeOf(Nullable.class)));
        path.addAll(classes.path());
        return new SchemaCompiler(compiler.session(path), classes.loader());
    }

    /**
     * The classes of one schema, in a class loader of their own.
     *
     * @throws SchemaProblem if the generated sources cannot be compiled
     */
    public CompiledSchema compile(GenerationResult generated) throws SchemaProblem {
        CompilationResult compiled = session.compile(generated.files());
        if (!compiled.compiled()) {
            throw new SchemaProblem("The generated sources do not compile, which is an error of schemapoet: "
                    + String.join("; ", compiled.messages()));
        }
        return CompiledSchema.in(compiled.loader(parent), generated);
    }

    /** The folder or jar that a class was loaded from. */
    public static Path placeOf(Class<?> type) throws SchemaProblem {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new SchemaProblem("The runtime's jar cannot be found: " + e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
