package io.github.schemapoet.generator.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Compiles sources in memory time and again, against one class path that is read once. For one thread. */
public final class CompilerSession implements AutoCloseable {
    /**
     * What is compiled is run by this JDK, so that its own classes will do: those of {@code --release} are searched anew each
     * time. Generated code needs no module but the first one, and nobody looks at its warnings or debugs it.
     */
    private static final List<String> OPTIONS = List.of(
            "-source",
            "17",
            "-target",
            "17",
            "--limit-modules",
            "java.base",
            "-proc:none",
            "-implicit:none",
            "-Xlint:none",
            "-g:none");

    private final JavaCompiler compiler;
    private final JavaFileManager files;

    CompilerSession(JavaCompiler compiler, JavaFileManager standard) {
        this.compiler = compiler;
        this.files = new KeptFiles(standard);
    }

    /**
     * Compiles for this JDK.
     *
     * @param sources text by path ({@code com/acme/Job.java})
     */
    public CompilationResult compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        // Closing it would close what it stands on.
        @SuppressWarnings("resource")
        MemoryFiles memory = new MemoryFiles(files);
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new SourceFile(path, text)));
        boolean compiled =
                compiler.getTask(null, memory, problems, OPTIONS, null, units).call();
        List<String> messages = problems.getDiagnostics().stream()
                .map(problem -> problem.toString())
                .toList();
        return new CompilationResult(compiled, messages, memory.classes());
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
