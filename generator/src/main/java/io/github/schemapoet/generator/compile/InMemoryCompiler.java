package io.github.schemapoet.generator.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory. Writes no file, reads none but the class path, and runs no annotation processor. */
public final class InMemoryCompiler {
    private final JavaCompiler compiler;

    private InMemoryCompiler(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** The running JDK's compiler; empty on a Java runtime that comes without one. */
    public static Optional<InMemoryCompiler> ofThisJdk() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(InMemoryCompiler::new);
    }

    /**
     * Compiles for Java 17.
     *
     * @param sources text by path ({@code com/acme/Job.java})
     * @param classPath what the sources may refer to, beside the JDK
     * @param options further options of {@code javac}, such as {@code -Xlint:all}
     */
    public CompilationResult compile(Map<String, String> sources, List<Path> classPath, List<String> options) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(standard)) {
            List<String> all = new ArrayList<>(List.of("--release", "17", "-proc:none", "-implicit:none"));
            all.addAll(List.of("-classpath", joined(classPath)));
            all.addAll(options);
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((path, text) -> units.add(new SourceFile(path, text)));
            boolean compiled =
                    compiler.getTask(null, files, problems, all, null, units).call();
            List<String> messages = problems.getDiagnostics().stream()
                    .map(problem -> problem.toString())
                    .toList();
            return new CompilationResult(compiled, messages, files.classes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * For many compilations that are to be quick, and whose classes are for this JDK alone.
     *
     * @param classPath what sources may refer to, beside the module {@code java.base}
     */
    public CompilerSession session(List<Path> classPath) {
        // What it says of the class path, it says of each compilation.
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CompilerSession(compiler, files);
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
