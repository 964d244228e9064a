package io.github.schemapoet.runtime.support.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches for what one tree of a program describes: a deterministic automaton whose states are made when a text first
 * comes to them, and forgotten where they become too many.
 *
 * <p>What looks around must have been searched for before: to a search it is a set of positions. Not safe for use by
 * several threads.
 */
final class LazySearch {
    private static final int MAX_NUMBERS = 1_000_000;
    private static final int MAX_SYMBOLS = 10_000;
    private static final int MAX_PLACES = 100_000;
    private static final int UNKNOWN = -1;

    private final Program program;
    private final Node root;
    private final boolean forward;
    private final Map<Symbol, Integer> symbols = new HashMap<>();
    private final List<Symbol> bySymbol = new ArrayList<>();
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<int[]> transitions = new ArrayList<>();
    private Closure closure;
    private int room;

    /** A class of code points, or the one behind the last for the end; and which looks hold at the place before it. */
    private record Symbol(int column, BitSet holding) {}

    /** Places, in order, and on which side of a word they are: see {@link Closure}. */
    private record State(int[] places, int before) {
        @Override
        public boolean equals(Object other) {
            return other instanceof State state && before == state.before && Arrays.equals(places, state.places);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(places) * 31 + before;
        }
    }

    LazySearch(Program program, Node root, boolean forward) {
        this.program = program;
        this.root = root;
        this.forward = forward;
        this.closure = begin();
    }

    private Closure begin() {
        Closure first = new Closure(program, root, forward);
        for (int column = 0; column <= program.classes().count(); column++) {
            symbol(column, new BitSet());
        }
        number(new State(first.start(), Closure.EDGE));
        return first;
    }

    /** Whether there is a match. */
    boolean find(String text, List<BitSet> looks) {
        return run(text, looks, null);
    }

    /** The positions at which matches end. */
    BitSet ends(String text, List<BitSet> looks) {
        BitSet ends = new BitSet(text.length() + 1);
        run(text, looks, ends);
        return ends;
    }

    private boolean run(String text, List<BitSet> looks, @Nullable BitSet ends) {
        int last = forward ? text.length() : 0;
        int at = text.length() - last;
        int state = 0;
        while (true) {
            int codePoint = at == last ? -1 : forward ? text.codePointAt(at) : text.codePointBefore(at);
            int column =
                    at == last ? program.classes().count() : program.classes().of(codePoint);
            int target = over(state, looks.isEmpty() ? column : symbol(column, holding(looks, at)));
            if ((target & 1) == 1) {
                if (ends == null) {
                    return true;
                }
                ends.set(at);
            }
            if (at == last) {
                return false;
            }
            state = target >> 1;
            at += forward ? Character.charCount(codePoint) : -Character.charCount(codePoint);
        }
    }

    private static BitSet holding(List<BitSet> looks, int at) {
        BitSet holding = new BitSet();
        for (int look = 0; look < looks.size(); look++) {
            holding.set(look, looks.get(look).get(at));
        }
        return holding;
    }

    private int symbol(int column, BitSet holding) {
        Symbol symbol = new Symbol(column, holding);
        Integer known = symbols.putIfAbsent(symbol, bySymbol.size());
        if (known != null) {
            return known;
        }
        bySymbol.add(symbol);
        return bySymbol.size() - 1;
    }

    /** The state that follows, twice; and one more where a match ends before the symbol. */
    private int over(int state, int symbol) {
        int[] row = transitions.get(state);
        if (symbol < row.length && row[symbol] != UNKNOWN) {
            return row[symbol];
        }
        int target = step(states.get(state), bySymbol.get(symbol));
        if (state < transitions.size() && transitions.get(state) == row) {
            remember(state, symbol, target);
        }
        return target;
    }

    private void remember(int state, int symbol, int target) {
        int[] row = transitions.get(state);
        if (symbol >= row.length) {
            int length = row.length;
            row = Arrays.copyOf(row, Math.max(symbol + 1, length * 2));
            Arrays.fill(row, length, row.length, UNKNOWN);
            transitions.set(state, row);
            room += row.length - length;
        }
        row[symbol] = target;
    }

    private int step(State from, Symbol symbol) {
        int matched = closure.reach(from.places, from.before, symbol.column, symbol.holding) ? 1 : 0;
        int[] places = closure.consume(symbol.column);
        int before = closure.side(symbol.column);
        if (room > MAX_NUMBERS
                || bySymbol.size() > MAX_SYMBOLS
                || closure.places().count() > MAX_PLACES) {
            places = forget(places);
        }
        return number(new State(places, before)) << 1 | matched;
    }

    private int[] forget(int[] places) {
        Places all = closure.places();
        room = 0;
        symbols.clear();
        bySymbol.clear();
        numbers.clear();
        states.clear();
        transitions.clear();
        closure = begin();
        int[] copies = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            copies[i] = closure.places().copy(all, places[i]);
        }
        if (closure.places().count() > MAX_PLACES) {
            throw new PatternLimitException("the pattern needs to count more than there is room for");
        }
        Arrays.sort(copies);
        return copies;
    }

    private int number(State state) {
        Integer known = numbers.putIfAbsent(state, states.size());
        if (known != null) {
            return known;
        }
        int[] row = new int[bySymbol.size()];
        Arrays.fill(row, UNKNOWN);
        room += row.length + state.places.length;
        states.add(state);
        transitions.add(row);
        return states.size() - 1;
    }
}
