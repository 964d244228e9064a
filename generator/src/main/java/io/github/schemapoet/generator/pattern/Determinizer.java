package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subset construction, for unanchored search: at each place a new match may begin, and the first end of one
 * decides.
 *
 * <p>Boundaries and look-around are resolved while stepping: a state holds the places reached before the next code
 * point is known, and what came before it; both sides of a boundary are known when that code point is. What looks ahead
 * makes the set of places a {@link Formula} of them; what looks behind is searched for all along.
 */
final class Determinizer {
    private static final long MAX_WORK = 2_000_000;

    private record State(Formula formula, Step.Side before, List<BitSet> behinds) {}

    private static final State MATCHED = new State(Formula.TRUE, Step.Side.OTHER, List.of());

    private final Nfa nfa;
    private final int start;
    private final Alphabet alphabet;
    private final int[] representatives;
    private final boolean asksForWords;
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
        this.asksForWords = nfa.asksForWords();
        this.limit = limit;
    }

    /** The deterministic automaton, or nothing where it would need more than {@code limit} states, or too much work. */
    static Optional<Dfa> determinize(NfaBuilder.Built built, int limit) {
        return Formula.unlessTooLarge(() -> new Determinizer(built, limit).run());
    }

    private Optional<Dfa> run() {
        List<BitSet> behinds = nfa.behinds().stream().map(Determinizer::only).toList();
        number(new State(Formula.places(only(start)), Step.Side.EDGE, behinds));
        for (int s = 0; s < states.size(); s++) {
            int[] row = new int[alphabet.count()];
            for (int c = 0; c < row.length; c++) {
                row[c] = number(step(states.get(s), representatives[c]));
                if (states.size() > limit || work > MAX_WORK) {
                    return Optional.empty();
                }
            }
            rows.add(row);
        }
        int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
        boolean[] accepting = new boolean[states.size()];
        for (int s = 0; s < accepting.length; s++) {
            accepting[s] = step(states.get(s), Step.END).formula().isTrue();
        }
        return Optional.of(new Dfa(alphabet, 0, next, accepting));
    }

    private static BitSet only(int place) {
        BitSet places = new BitSet();
        places.set(place);
        return places;
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
        if (from.formula().isTrue()) {
            return MATCHED;
        }
        BitSet holding = new BitSet();
        Step step = new Step(nfa, from.before(), codePoint, holding);
        List<BitSet> behinds = new ArrayList<>(from.behinds().size());
        for (int i = 0; i < from.behinds().size(); i++) {
            behinds.add(behind(i, from.behinds().get(i), step, holding));
        }
        Formula formula = step.over(from.formula());
        work += step.work() + formula.clauses().size();
        if (formula.isTrue()) {
            return MATCHED;
        }
        Formula following = codePoint == Step.END ? formula : formula.or(Formula.places(only(start)));
        Step.Side side = asksForWords ? Step.Side.of(codePoint) : Step.Side.OTHER;
        return new State(following, side, behinds);
    }

    /** One step of the search for look-behind {@code i}: says whether it holds here, and goes on. */
    private BitSet behind(int i, BitSet places, Step step, BitSet holding) {
        Step.Reached reached = step.reached(places);
        holding.set(i, reached.matched());
        BitSet following = reached.places();
        following.set(nfa.behinds().get(i));
        return following;
    }
}
