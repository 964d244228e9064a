package io.github.schemapoet.generator.pattern;

import java.util.List;
import java.util.Optional;

/**
 * Builds the automaton of a syntax tree from its end to its start, so that each part knows what follows it.
 *
 * <p>There is none for back references, for what looks ahead inside of what looks behind, and where more instructions
 * would be needed than the given number.
 */
final class NfaBuilder implements Regex.Cases<Integer> {
    private final Nfa nfa = new Nfa();
    private final int limit;
    private int after;
    private boolean behind;

    private NfaBuilder(int limit) {
        this.limit = limit;
    }

    /** An automaton and the place at which it starts. */
    record Built(Nfa nfa, int start) {}

    static Optional<Built> build(Regex regex, int limit) {
        NfaBuilder builder = new NfaBuilder(limit);
        try {
            int match = builder.add(Nfa.Op.MATCH, "");
            int start = builder.before(regex, match);
            return Optional.of(new Built(builder.nfa, start));
        } catch (NotRegular e) {
            return Optional.empty();
        }
    }

    private int before(Regex regex, int next) {
        after = next;
        return regex.match(this);
    }

    private int add(Nfa.Op op, Object argument, int... next) {
        if (nfa.size() >= limit) {
            throw new NotRegular();
        }
        return nfa.add(op, argument, next);
    }

    @Override
    public Integer chars(Regex.Chars node) {
        return add(Nfa.Op.CHARS, node.set(), after);
    }

    @Override
    public Integer concat(Regex.Concat node) {
        int next = after;
        List<Regex> parts = node.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            next = before(parts.get(i), next);
        }
        return next;
    }

    @Override
    public Integer alternation(Regex.Alternation node) {
        int next = after;
        int[] starts = new int[node.branches().size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = before(node.branches().get(i), next);
        }
        return add(Nfa.Op.SPLIT, "", starts);
    }

    @Override
    public Integer repeat(Regex.Repeat node) {
        int next = after;
        if (node.max() == Regex.Repeat.UNBOUNDED) {
            int loop = add(Nfa.Op.SPLIT, "", next, next);
            nfa.next(loop)[0] = before(node.body(), loop);
            next = loop;
        } else {
            int end = next;
            for (int i = node.min(); i < node.max(); i++) {
                next = add(Nfa.Op.SPLIT, "", before(node.body(), next), end);
            }
        }
        for (int i = 0; i < node.min(); i++) {
            int start = before(node.body(), next);
            if (start == next) {
                break;
            }
            next = start;
        }
        return next;
    }

    @Override
    public Integer group(Regex.Group node) {
        return node.body().match(this);
    }

    @Override
    public Integer boundary(Regex.Boundary node) {
        return add(Nfa.Op.ASSERT, node.kind(), after);
    }

    @Override
    public Integer look(Regex.Look node) {
        int next = after;
        if (node.ahead() && behind) {
            throw new NotRegular();
        }
        boolean outer = behind;
        behind |= !node.ahead();
        int start = before(node.body(), add(Nfa.Op.MATCH, ""));
        behind = outer;
        int number = node.ahead() ? -1 : nfa.addBehind(start);
        return add(Nfa.Op.LOOK, new Nfa.Look(start, number, node.negative()), next);
    }

    @Override
    public Integer reference(Regex.Reference node) {
        throw new NotRegular();
    }

    /** Leaves the walk; never seen outside. */
    private static final class NotRegular extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotRegular() {
            super(null, null, false, false);
        }
    }
}
