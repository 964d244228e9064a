package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts states together that no continuation tells apart (Moore's partition refinement). */
final class Minimizer {
    private Minimizer() {}

    /** The least automaton of the same meaning; its states are numbered in the order of the given one's. */
    static Dfa minimize(Dfa dfa) {
        int columns = dfa.alphabet().count();
        int[] block = new int[dfa.states()];
        for (int s = 0; s < block.length; s++) {
            block[s] = dfa.accepting()[s] ? 1 : 0;
        }
        int count = 0;
        int[] refined = renumbered(dfa, block);
        while (blocks(refined) != count) {
            count = blocks(refined);
            refined = renumbered(dfa, refined);
        }
        return quotient(dfa, refined, count, columns);
    }

    private static int blocks(int[] block) {
        return Arrays.stream(block).max().orElse(-1) + 1;
    }

    private static int[] renumbered(Dfa dfa, int[] block) {
        int columns = dfa.alphabet().count();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] refined = new int[block.length];
        for (int s = 0; s < block.length; s++) {
            List<Integer> signature = new ArrayList<>(columns + 1);
            signature.add(block[s]);
            for (int c = 0; c < columns; c++) {
                signature.add(block[dfa.next()[s * columns + c]]);
            }
            refined[s] = numbers.computeIfAbsent(signature, k -> numbers.size());
        }
        return refined;
    }

    private static Dfa quotient(Dfa dfa, int[] block, int count, int columns) {
        int[] next = new int[count * columns];
        boolean[] accepting = new boolean[count];
        for (int s = block.length - 1; s >= 0; s--) {
            accepting[block[s]] = dfa.accepting()[s];
            for (int c = 0; c < columns; c++) {
                next[block[s] * columns + c] = block[dfa.next()[s * columns + c]];
            }
        }
        return new Dfa(dfa.alphabet(), block[dfa.start()], next, accepting);
    }
}
