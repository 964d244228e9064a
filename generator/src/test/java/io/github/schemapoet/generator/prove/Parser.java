package io.github.schemapoet.generator.prove;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import io.github.schemapoet.generator.compile.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The oracle of the proof: parses sources by the JDK's compiler; nothing is resolved, so that no class path is needed. */
final class Parser {
    /**
     * Without the last one the compiler makes one literal of a sum of two, and a text would no longer stand alone. The first
     * one is not {@code --release}, which would open a library of the classes of all releases, that nobody asks here.
     */
    private static final List<String> OPTIONS =
            List.of("-source", "17", "-proc:none", "-Xlint:none", "-XDallowStringFolding=false");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /** Where two sources have other syntax trees, literals of placeholders aside. */
    static Optional<Difference> differences(String emitted, String neutral) {
        List<Outline> outlines = new Parser().outlines(new TreeMap<>(Map.of("A.java", emitted, "B.java", neutral)));
        return outlines.get(0).differenceFrom(outlines.get(1));
    }

    /** In the order of the paths. */
    List<Outline> outlines(SortedMap<String, String> sources) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<SourceFile> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new SourceFile(path, text)));
        JavacTask task = (JavacTask) compiler.getTask(null, null, problems, OPTIONS, null, units);
        try {
            Map<URI, CompilationUnitTree> trees = new HashMap<>();
            for (CompilationUnitTree tree : task.parse()) {
                trees.put(tree.getSourceFile().toUri(), tree);
            }
            return outlines(DocTrees.instance(task), List.copyOf(sources.keySet()), units, trees, errors(problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Outline> outlines(
            DocTrees docTrees,
            List<String> paths,
            List<SourceFile> units,
            Map<URI, CompilationUnitTree> trees,
            Map<URI, Difference> errors) {
        List<Outline> outlines = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String path = paths.get(i);
            CompilationUnitTree tree = trees.get(units.get(i).toUri());
            if (tree == null) {
                throw new IllegalStateException("The compiler did not parse " + path);
            }
            outlines.add(
                    Outline.of(path, tree, docTrees, errors.get(units.get(i).toUri())));
        }
        return outlines;
    }

    private static Map<URI, Difference> errors(DiagnosticCollector<JavaFileObject> problems) {
        Map<URI, Difference> errors = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            JavaFileObject source = problem.getSource();
            if (problem.getKind() == Diagnostic.Kind.ERROR && source != null) {
                String sentence = "not Java: " + problem.getMessage(Locale.ROOT);
                errors.putIfAbsent(
                        source.toUri(),
                        new Difference(source.toUri().getPath().substring(1), problem.getLineNumber(), sentence));
            }
        }
        return errors;
    }
}
