package io.github.schemapoet.examples.jobstatus.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The JDK's compiler, from text to class files in memory; the class path is that of the tests. */
public final class Compiler implements AutoCloseable {
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final JavaFileManager files = javac.getStandardFileManager(null, null, null);

    /** The syntax tree of a source, with what says where its parts are. */
    public record Parsed(CompilationUnitTree tree, Trees trees) {}

    public Parsed parse(String name, String text) {
        JavacTask task = task(files, Map.of(name, text));
        try {
            return new Parsed(task.parse().iterator().next(), Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class files of sources, by the classes' names; empty where the sources do not compile. */
    public Optional<Map<String, byte[]>> compile(Map<String, String> sources) {
        Outputs outputs = new Outputs(files);
        return task(outputs, sources).call() ? Optional.of(outputs.classes()) : Optional.empty();
    }

    private JavacTask task(JavaFileManager manager, Map<String, String> sources) {
        List<String> options = List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none");
        List<JavaFileObject> units = sources.entrySet().stream()
                .map(source -> source(source.getKey(), source.getValue()))
                .toList();
        return (JavacTask)
                javac.getTask(Writer.nullWriter(), manager, new DiagnosticCollector<>(), options, null, units);
    }

    private static JavaFileObject source(String name, String text) {
        URI uri = URI.create("memory:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Outputs(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
