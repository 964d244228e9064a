package io.github.schemapoet.generator.pattern;

import java.util.Arrays;
import java.util.BitSet;
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
        BitSet seen = (BitSet) places.clone();
        BitSet consumed = new BitSet();
        Formula looking = Formula.FALSE;
        int[] todo = new int[places.cardinality() + 16];
        int count = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            todo[count++] = place;
        }
        while (count > 0) {
            int at = todo[--count];
            work++;
            switch (nfa.op(at)) {
                case MATCH -> matched = true;
                case CHARS -> consume(at, consumed);
                case LOOK -> looking = looking.or(ahead(at));
                case SPLIT, ASSERT -> {}
            }
            if (passes(at)) {
                for (int successor : nfa.next(at)) {
                    if (!seen.get(successor)) {
                        seen.set(successor);
                        todo = count < todo.length ? todo : Arrays.copyOf(todo, count * 2);
                        todo[count++] = successor;
                    }
                }
            }
        }
        return new Reached(matched, consumed, looking);
    }

    private void consume(int at, BitSet consumed) {
        if (codePoint != END && nfa.set(at).contains(codePoint)) {
            consumed.set(nfa.next(at)[0]);
        }
    }

    /** Whether an instruction is passed without consuming, all that is asked being known here. */
    private boolean passes(int at) {
        return switch (nfa.op(at)) {
            case MATCH, CHARS -> false;
            case SPLIT -> true;
            case ASSERT -> holds(nfa.boundary(at));
            case LOOK -> {
                Nfa.Look look = nfa.look(at);
                yield look.behind() >= 0 && behind.get(look.behind()) != look.negative();
            }
        };
    }

    /**
     * What must hold for a look-ahead to be passed, and then. A second visit without consuming adds nothing to the
     * first, whose way on is open anyway.
     */
    private Formula ahead(int at) {
        Nfa.Look look = nfa.look(at);
        if (look.behind() >= 0 || open.get(at)) {
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
