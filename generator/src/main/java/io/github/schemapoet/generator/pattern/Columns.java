package io.github.schemapoet.generator.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts classes of code points together that a table treats in the same way in every state. */
final class Columns {
    private Columns() {}

    static Dfa merge(Dfa dfa) {
        int columns = dfa.alphabet().count();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] merged = new int[columns];
        int[] first = new int[columns];
        for (int c = 0; c < columns; c++) {
            List<Integer> column = column(dfa, c);
            Integer known = numbers.putIfAbsent(column, numbers.size());
            merged[c] = known == null ? numbers.size() - 1 : known;
            first[merged[c]] = known == null ? c : first[merged[c]];
        }
        int count = numbers.size();
        int[] next = new int[dfa.states() * count];
        for (int i = 0; i < next.length; i++) {
            next[i] = dfa.next()[i / count * columns + first[i % count]];
        }
        return new Dfa(dfa.alphabet().merge(merged), dfa.start(), next, dfa.accepting());
    }

    private static List<Integer> column(Dfa dfa, int c) {
        int columns = dfa.alphabet().count();
        return IntStream.range(0, dfa.states())
                .mapToObj(s -> dfa.next()[s * columns + c])
                .toList();
    }
}
