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
    private static final int AT_ONCE = 300_000;

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
        return compare(files, neutral);
    }

    /**
     * Some files at a time, of which the trees are then forgotten: those of a large schema take more than its texts. Where
     * both texts are the same, the schema has no part in them, and there is nothing to compare.
     */
    private List<Difference> compare(SortedMap<String, String> emitted, Map<String, String> neutral) {
        List<SortedMap<String, String>> portions = new ArrayList<>();
        SortedMap<String, String> portion = new TreeMap<>();
        int length = 0;
        for (Map.Entry<String, String> file : emitted.entrySet()) {
            if (file.getValue().equals(neutral.get(file.getKey()))) {
                continue;
            }
            portion.put(file.getKey(), file.getValue());
            length += file.getValue().length();
            if (length > AT_ONCE) {
                portions.add(portion);
                portion = new TreeMap<>();
                length = 0;
            }
        }
        portions.add(portion);
        return portions.parallelStream()
                .filter(each -> !each.isEmpty())
                .flatMap(each -> compared(each, neutral).stream())
                .toList();
    }

    private List<Difference> compared(SortedMap<String, String> files, Map<String, String> neutral) {
        SortedMap<String, String> intended = new TreeMap<>();
        files.keySet().forEach(path -> intended.put(path, neutral.getOrDefault(path, "")));
        Parser parser = new Parser(compiler);
        List<Difference> differences = new ArrayList<>();
        Iterator<Outline> ours = parser.outlines(files).iterator();
        for (Outline outline : parser.outlines(intended)) {
            ours.next().differenceFrom(outline).ifPresent(differences::add);
        }
        return differences;
    }
}
