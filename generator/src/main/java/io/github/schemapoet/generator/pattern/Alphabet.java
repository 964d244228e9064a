package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The code points of an automaton, those that no instruction tells apart put together in one class.
 *
 * <p>Range {@code i} starts at {@code starts()[i]}, ends before the next one, and belongs to class {@code classes()[i]};
 * class numbers run from 0 in order of first appearance.
 */
record Alphabet(int[] starts, int[] classes, int count) {

    /** The classes that the instructions of an automaton tell apart. */
    static Alphabet of(Nfa nfa) {
        Set<CodePointSet> sets = new LinkedHashSet<>();
        for (int i = 0; i < nfa.size(); i++) {
            if (nfa.op(i) == Nfa.Op.CHARS) {
                sets.add(nfa.set(i));
            }
        }
        return of(sets, nfa.asksForWords());
    }

    /** The classes that sets tell apart, and word characters from others where {@code words} says so. */
    static Alphabet of(Collection<CodePointSet> distinct, boolean words) {
        List<CodePointSet> sets = new ArrayList<>(distinct);
        if (words) {
            sets.add(CharacterClasses.WORD);
        }
        Map<Integer, BitSet> toggles = new HashMap<>();
        toggles.put(0, new BitSet());
        for (int s = 0; s < sets.size(); s++) {
            CodePointSet set = sets.get(s);
            for (int r = 0; r < set.rangeCount(); r++) {
                toggles.computeIfAbsent(set.first(r), k -> new BitSet()).flip(s);
                toggles.computeIfAbsent(set.last(r) + 1, k -> new BitSet()).flip(s);
            }
        }
        toggles.remove(CodePointSet.MAX + 1);
        return number(toggles);
    }

    private static Alphabet number(Map<Integer, BitSet> toggles) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        BitSet member = new BitSet();
        List<int[]> ranges = new ArrayList<>();
        for (int start : new TreeSet<>(toggles.keySet())) {
            member.xor(toggles.getOrDefault(start, new BitSet()));
            Integer known = numbers.get(member);
            int number = known == null ? numbers.size() : known;
            if (known == null) {
                numbers.put((BitSet) member.clone(), number);
            }
            if (ranges.isEmpty() || ranges.get(ranges.size() - 1)[1] != number) {
                ranges.add(new int[] {start, number});
            }
        }
        int[] starts = ranges.stream().mapToInt(range -> range[0]).toArray();
        int[] classes = ranges.stream().mapToInt(range -> range[1]).toArray();
        return new Alphabet(starts, classes, numbers.size());
    }

    /** The same code points in the classes {@code numbers[c]}, for each class {@code c} of this one. */
    Alphabet merge(int[] numbers) {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int number = numbers[classes[i]];
            if (ranges.isEmpty() || ranges.get(ranges.size() - 1)[1] != number) {
                ranges.add(new int[] {starts[i], number});
            }
        }
        int[] first = ranges.stream().mapToInt(range -> range[0]).toArray();
        int[] merged = ranges.stream().mapToInt(range -> range[1]).toArray();
        return new Alphabet(first, merged, Arrays.stream(numbers).max().orElse(-1) + 1);
    }

    /** For each class, one code point that belongs to it. */
    int[] representatives() {
        int[] representatives = new int[count];
        for (int i = starts.length - 1; i >= 0; i--) {
            representatives[classes[i]] = starts[i];
        }
        return representatives;
    }
}
