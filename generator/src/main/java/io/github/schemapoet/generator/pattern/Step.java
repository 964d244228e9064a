package io.github.schemapoet.generator.pattern;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What the places of an automaton come to over the next code point of a text, both sides of the present place being
 * known.
 *
 * <p>A place is an instruction that a match has come to. Over the end of the text nothing is consumed, and every place
 * comes to true or false.
 */
final class Step {
    /** What is on one side of a place in a text. */
    enum Side {
        EDGE,
        WORD,
        OTHER;

        static Side of(int codePoint) {
            return codePoint == END ? EDGE : CharacterClasses.WORD.contains(codePoint) ? WORD : OTHER;
        }
    }

    static final int END = -1;

    private final Nfa nfa;
    private final Side before;
    private final int codePoint;
    private final Side next;
    private final BitSet behind;
    private final Map<Integer, Formula> known = new HashMap<>();
    private final BitSet open = new BitSet();
    private long work;

    /** A step over {@code codePoint} or {@link #END}, where the look-behinds of the numbers {@code behind} hold. */
    Step(Nfa nfa, Side before, int codePoint, BitSet behind) {
        this.nfa = nfa;
        this.before = before;
        this.codePoint = codePoint;
        this.next = Side.of(codePoint);
        this.behind = behind;
    }

    /** How many instructions have been looked at. */
    long work() {
        return work;
    }

    Formula over(Formula formula) {
        Formula result = over(formula.any());
        for (BitSet clause : formula.clauses()) {
            Formula product = Formula.TRUE;
            for (int literal = clause.nextSetBit(0); literal >= 0; literal = clause.nextSetBit(literal + 1)) {
                Formula place = over(literal / 2);
                product = product.and(literal % 2 == 0 ? place : place.not());
            }
            result = result.or(product);
        }
        return result;
    }

    private Formula over(int place) {
        Formula found = known.get(place);
        if (found != null) {
            return found;
        }
        BitSet places = new BitSet();
        places.set(place);
        Formula formula = over(places);
        if (open.isEmpty()) {
            known.put(place, formula);
        }
        return formula;
    }

    private Formula over(BitSet places) {
        Reached reached = reached(places);
        return reached.matched() ? Formula.TRUE : reached.looking().or(Formula.places(reached.places()));
    }

    /**
     * What several places come to, any of which may lead to a match.
     *
     * @param places what consumes the code point leads to these
     * @param looking what else may hold of the rest of the text
     */
    record Reached(boolean matched, BitSet places, Formula looking) {}

    Reached reached(BitSet places) {
        boolean matched = false;
        BitSet seen = new BitSet();
        BitSet consumed = new BitSet();
        Formula looking = Formula.FALSE;
        Deque<Integer> todo = new ArrayDeque<>();
        places.stream().forEach(todo::push);
        while (!todo.isEmpty()) {
            int at = todo.pop();
            work++;
            if (seen.get(at)) {
                continue;
            }
            seen.set(at);
            switch (nfa.op(at)) {
                case MATCH -> matched = true;
                case CHARS -> consume(at, consumed);
                case LOOK -> looking = looking.or(look(at, todo));
                case SPLIT, ASSERT -> pass(at, todo);
            }
        }
        return new Reached(matched, consumed, looking);
    }

    private void consume(int at, BitSet consumed) {
        if (codePoint != END && nfa.set(at).contains(codePoint)) {
            consumed.set(nfa.next(at)[0]);
        }
    }

    private void pass(int at, Deque<Integer> todo) {
        if (nfa.op(at) == Nfa.Op.SPLIT || holds(nfa.boundary(at))) {
            for (int successor : nfa.next(at)) {
                todo.push(successor);
            }
        }
    }

    /** A second visit of one look-ahead without consuming adds nothing to the first, whose way on is open anyway. */
    private Formula look(int at, Deque<Integer> todo) {
        Nfa.Look look = nfa.look(at);
        if (look.behind() >= 0) {
            if (behind.get(look.behind()) != look.negative()) {
                todo.push(nfa.next(at)[0]);
            }
            return Formula.FALSE;
        }
        if (open.get(at)) {
            return Formula.FALSE;
        }
        open.set(at);
        Formula body = over(look.start());
        Formula ahead = look.negative() ? body.not() : body;
        Formula result = ahead.equals(Formula.FALSE) ? Formula.FALSE : ahead.and(over(nfa.next(at)[0]));
        open.clear(at);
        return result;
    }

    private boolean holds(Regex.Boundary.Kind kind) {
        boolean atWordBoundary = (before == Side.WORD) != (next == Side.WORD);
        return switch (kind) {
            case START -> before == Side.EDGE;
            case END -> next == Side.EDGE;
            case WORD -> atWordBoundary;
            case NOT_WORD -> !atWordBoundary;
        };
    }
}
