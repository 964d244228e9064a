package io.github.schemapoet.generator.prove;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compares two emissions of one model by the syntax trees that the running JDK's compiler makes of them. */
public final class SyntaxProof {
    private final JavaCompiler compiler;

    private SyntaxProof(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** Empty on a Java runtime that comes without a compiler. */
    public static Optional<SyntaxProof> ofThisJdk() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).map(SyntaxProof::new);
    }

    /**
     * Where the emitted files say something else than the emission with placeholders, in the order of their paths, one
     * difference a file; empty means proved.
     *
     * @param emitted text by path, with the schema's texts
     * @param neutral text by path, with placeholders
     */
    public List<Difference> differences(Map<String, String> emitted, Map<String, String> neutral) {
        SortedMap<String, String> files = new TreeMap<>(emitted);
        List<Difference> differences = new ArrayList<>();
        for (String path : files.keySet()) {
            if (!neutral.containsKey(path)) {
                differences.add(new Difference(path, 0, "a text of the schema decided that this file is emitted"));
            }
        }
        for (String path : neutral.keySet()) {
            if (!files.containsKey(path)) {
                differences.add(new Difference(path, 0, "a text of the schema decided that this file is not emitted"));
            }
        }
        if (!differences.isEmpty() || files.isEmpty()) {
            return differences;
        }
        compare(files, new TreeMap<>(neutral), differences);
        return differences;
    }

    private void compare(
            SortedMap<String, String> emitted, SortedMap<String, String> neutral, List<Difference> differences) {
        Parser parser = new Parser(compiler);
        Iterator<Outline> ours = parser.outlines(emitted).iterator();
        for (Outline intended : parser.outlines(neutral)) {
            ours.next().differenceFrom(intended).ifPresent(differences::add);
        }
    }
}
