package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The subset construction, for unanchored search: at each place a new match may begin, and the first end of one
 * decides.
 *
 * <p>Boundaries are resolved while stepping: a state holds the instructions reached before the next code point is
 * known, and what came before it; both sides of a boundary are known when that code point is.
 */
final class Determinizer {
    private enum Side {
        EDGE,
        WORD,
        OTHER
    }

    private record State(List<Integer> kernel, Side before) {}

    private static final List<Integer> MATCHED = List.of(-1);

    private final Nfa nfa;
    private final int start;
    private final Alphabet alphabet;
    private final int[] representatives;
    private final int limit;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private long work;

    private Determinizer(NfaBuilder.Built built, int limit) {
        this.nfa = built.nfa();
        this.start = built.start();
        this.alphabet = Alphabet.of(nfa);
        this.representatives = alphabet.representatives();
        this.limit = limit;
    }

    /** The deterministic automaton, or nothing where it would need more than {@code limit} states. */
    static Optional<Dfa> determinize(NfaBuilder.Built built, int limit) {
        return new Determinizer(built, limit).run();
    }

    private Optional<Dfa> run() {
        number(new State(List.of(start), Side.EDGE));
        for (int s = 0; s < states.size(); s++) {
            int[] row = new int[alphabet.count()];
            for (int c = 0; c < row.length; c++) {
                row[c] = number(step(states.get(s), representatives[c]));
            }
            rows.add(row);
            if (states.size() > limit || work > 40_000_000L) {
                return Optional.empty();
            }
        }
        int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
        boolean[] accepting = new boolean[states.size()];
        for (int s = 0; s < accepting.length; s++) {
            accepting[s] = closure(states.get(s), Side.EDGE) == null;
        }
        return Optional.of(new Dfa(alphabet, 0, next, accepting));
    }

    private int number(State state) {
        Integer known = numbers.putIfAbsent(state, states.size());
        if (known != null) {
            return known;
        }
        states.add(state);
        return states.size() - 1;
    }

    private State step(State from, int codePoint) {
        Side side = CharacterClasses.WORD.contains(codePoint) ? Side.WORD : Side.OTHER;
        BitSet reached = closure(from, side);
        if (reached == null) {
            return new State(MATCHED, Side.OTHER);
        }
        BitSet kernel = new BitSet();
        kernel.set(start);
        reached.stream()
                .filter(i -> nfa.op(i) == Nfa.Op.CHARS && nfa.set(i).contains(codePoint))
                .forEach(i -> kernel.set(nfa.next(i)[0]));
        return new State(kernel.stream().boxed().toList(), side);
    }

    /** What is reached without consuming, the next side being known; null where a match ends here. */
    private @Nullable BitSet closure(State from, Side next) {
        if (from.kernel().equals(MATCHED)) {
            return null;
        }
        BitSet seen = new BitSet();
        List<Integer> open = new ArrayList<>(from.kernel());
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            work++;
            if (seen.get(at)) {
                continue;
            }
            seen.set(at);
            Nfa.Op op = nfa.op(at);
            if (op == Nfa.Op.MATCH) {
                return null;
            }
            if (op == Nfa.Op.SPLIT || op == Nfa.Op.ASSERT && holds(nfa.boundary(at), from.before(), next)) {
                for (int successor : nfa.next(at)) {
                    open.add(successor);
                }
            }
        }
        return seen;
    }

    private static boolean holds(Regex.Boundary.Kind kind, Side before, Side next) {
        boolean atStart = before == Side.EDGE;
        boolean atWordBoundary = (before == Side.WORD) != (next == Side.WORD);
        return switch (kind) {
            case START -> atStart;
            case END -> next == Side.EDGE;
            case WORD -> atWordBoundary;
            case NOT_WORD -> !atWordBoundary;
        };
    }
}
