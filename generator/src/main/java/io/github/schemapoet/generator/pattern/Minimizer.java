package io.github.schemapoet.generator.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Puts states together that no continuation tells apart (Hopcroft's partition refinement). */
final class Minimizer {
    private final Dfa dfa;
    private final int columns;
    private final int[] sources;
    private final int[] ends;
    private final int[] blockOf;
    private final List<BitSet> blocks = new ArrayList<>();
    private final Deque<Integer> splitters = new ArrayDeque<>();
    private final BitSet waiting = new BitSet();

    private Minimizer(Dfa dfa) {
        this.dfa = dfa;
        this.columns = dfa.alphabet().count();
        this.sources = new int[dfa.next().length];
        this.ends = new int[dfa.next().length];
        this.blockOf = new int[dfa.states()];
        sortSources();
    }

    /**
     * The least automaton of the same meaning: its states are numbered in the order of the given one's, and columns that
     * are the same in all states are put together.
     */
    static Dfa minimize(Dfa dfa) {
        return Columns.merge(new Minimizer(dfa).run());
    }

    /** Sorts the states by where they lead to: those that lead to a target over a column are together. */
    private void sortSources() {
        int[] next = dfa.next();
        for (int i = 0; i < next.length; i++) {
            ends[next[i] * columns + i % columns]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] free = ends.clone();
        for (int i = 0; i < next.length; i++) {
            sources[--free[next[i] * columns + i % columns]] = i / columns;
        }
    }

    private Dfa run() {
        BitSet accepting = new BitSet();
        for (int s = 0; s < dfa.states(); s++) {
            accepting.set(s, dfa.accepting()[s]);
        }
        BitSet others = new BitSet();
        others.set(0, dfa.states());
        others.andNot(accepting);
        for (BitSet block : List.of(others, accepting)) {
            if (!block.isEmpty()) {
                add(block);
            }
        }
        while (!splitters.isEmpty()) {
            int splitter = splitters.pop();
            waiting.clear(splitter);
            int[] targets = blocks.get(splitter).stream().toArray();
            for (int c = 0; c < columns; c++) {
                split(targets, c);
            }
        }
        return quotient(renumbered());
    }

    private void add(BitSet block) {
        int number = blocks.size();
        block.stream().forEach(s -> blockOf[s] = number);
        blocks.add(block);
        waiting.set(number);
        splitters.push(number);
    }

    private void split(int[] targets, int column) {
        BitSet leading = new BitSet();
        BitSet touched = new BitSet();
        for (int target : targets) {
            int group = target * columns + column;
            for (int i = group == 0 ? 0 : ends[group - 1]; i < ends[group]; i++) {
                leading.set(sources[i]);
                touched.set(blockOf[sources[i]]);
            }
        }
        touched.stream().forEach(number -> split(number, leading));
    }

    private void split(int number, BitSet leading) {
        BitSet block = blocks.get(number);
        BitSet inside = (BitSet) block.clone();
        inside.and(leading);
        int size = inside.cardinality();
        int rest = block.cardinality() - size;
        if (rest == 0) {
            return;
        }
        BitSet outside = (BitSet) block.clone();
        outside.andNot(leading);
        boolean keepInside = waiting.get(number) || size >= rest;
        blocks.set(number, keepInside ? inside : outside);
        add(keepInside ? outside : inside);
    }

    private int[] renumbered() {
        int[] numbers = new int[blocks.size()];
        Arrays.fill(numbers, -1);
        int[] result = new int[blockOf.length];
        int count = 0;
        for (int s = 0; s < result.length; s++) {
            if (numbers[blockOf[s]] < 0) {
                numbers[blockOf[s]] = count++;
            }
            result[s] = numbers[blockOf[s]];
        }
        return result;
    }

    private Dfa quotient(int[] block) {
        int[] next = new int[blocks.size() * columns];
        boolean[] accepting = new boolean[blocks.size()];
        for (int s = 0; s < block.length; s++) {
            accepting[block[s]] = dfa.accepting()[s];
            for (int c = 0; c < columns; c++) {
                next[block[s] * columns + c] = block[dfa.next()[s * columns + c]];
            }
        }
        return new Dfa(dfa.alphabet(), block[dfa.start()], next, accepting);
    }
}
