package io.github.schemapoet.examples.jobstatus.mutation;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sources in which one bit of a mask is another. */
final class Masks {
    private Masks() {}

    /** For each bit that is set, the source without it. */
    static Map<Integer, String> without(GeneratedSource source, VariableTree mask) {
        return flipped(source, mask, Long.SIZE, true);
    }

    /** For each of the first bits that is not set, the source with it. */
    static Map<Integer, String> with(GeneratedSource source, VariableTree mask, int size) {
        return flipped(source, mask, size, false);
    }

    private static Map<Integer, String> flipped(GeneratedSource source, VariableTree mask, int size, boolean set) {
        long bits = (Long) ((LiteralTree) mask.getInitializer()).getValue();
        Map<Integer, String> texts = new TreeMap<>();
        IntStream.range(0, size)
                .filter(bit -> (bits >> bit & 1) == (set ? 1 : 0))
                .forEach(bit -> texts.put(bit, source.with(mask.getInitializer(), (bits ^ 1L << bit) + "L")));
        return texts;
    }
}
