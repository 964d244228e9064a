package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What has to hold of the rest of a text, in disjunctive normal form: either of the places {@code any} leads to a
 * match, or all literals of one of the {@code clauses} hold.
 *
 * <p>Literal {@code 2p} says that place {@code p} leads to a match, {@code 2p + 1} that it does not. Clauses that others
 * make superfluous are left out. The sets are never changed once they are in here.
 */
record Formula(BitSet any, Set<BitSet> clauses) {
    static final Formula FALSE = new Formula(new BitSet(), Set.of());
    static final Formula TRUE = new Formula(new BitSet(), Set.of(new BitSet()));

    /** More than so many clauses are given up on: there are better ways for what needs them. */
    private static final int MAX_CLAUSES = 200;

    static Formula places(BitSet places) {
        return new Formula(places, Set.of());
    }

    boolean isTrue() {
        return clauses.size() == 1 && clauses.iterator().next().isEmpty();
    }

    Formula or(Formula other) {
        if (isTrue() || other.isTrue()) {
            return TRUE;
        }
        BitSet both = (BitSet) any.clone();
        both.or(other.any);
        if (clauses.isEmpty() && other.clauses.isEmpty()) {
            return places(both);
        }
        Set<BitSet> all = new HashSet<>(clauses);
        all.addAll(other.clauses);
        return normal(both, all);
    }

    Formula and(Formula other) {
        if (isTrue()) {
            return other;
        }
        if (other.isTrue()) {
            return this;
        }
        Set<BitSet> products = new HashSet<>();
        for (BitSet left : all()) {
            for (BitSet right : other.all()) {
                BitSet product = (BitSet) left.clone();
                product.or(right);
                products.add(product);
            }
            require(products.size());
        }
        return normal(new BitSet(), products);
    }

    Formula not() {
        BitSet none = new BitSet();
        any.stream().forEach(place -> none.set(2 * place + 1));
        Formula result = new Formula(new BitSet(), Set.of(none));
        for (BitSet clause : clauses) {
            Set<BitSet> negated = new HashSet<>();
            clause.stream().forEach(literal -> negated.add(single(literal ^ 1)));
            result = result.and(normal(new BitSet(), negated));
        }
        return result;
    }

    /** All clauses, those of one place among them. */
    private List<BitSet> all() {
        List<BitSet> all = new ArrayList<>(clauses);
        any.stream().forEach(place -> all.add(single(2 * place)));
        return all;
    }

    private static BitSet single(int literal) {
        BitSet clause = new BitSet();
        clause.set(literal);
        return clause;
    }

    private static Formula normal(BitSet any, Set<BitSet> clauses) {
        List<BitSet> possible = new ArrayList<>();
        for (BitSet clause : clauses) {
            if (clause.isEmpty()) {
                return TRUE;
            } else if (clause.cardinality() == 1 && clause.nextSetBit(0) % 2 == 0) {
                any.set(clause.nextSetBit(0) / 2);
            } else if (isPossible(clause)) {
                possible.add(clause);
            }
        }
        possible.removeIf(clause -> clause.stream().anyMatch(literal -> literal % 2 == 0 && any.get(literal / 2)));
        require(possible.size());
        Set<BitSet> least = new LinkedHashSet<>();
        for (BitSet clause : possible) {
            if (possible.stream().noneMatch(other -> !other.equals(clause) && contains(clause, other))) {
                least.add(clause);
            }
        }
        return new Formula(any, least);
    }

    private static boolean isPossible(BitSet clause) {
        return clause.stream().noneMatch(literal -> literal % 2 == 0 && clause.get(literal + 1));
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private static void require(int count) {
        if (count > MAX_CLAUSES) {
            throw new TooLargeException();
        }
    }

    /** Does some work, and gives nothing where it would take too much. */
    static <T> Optional<T> unlessTooLarge(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (TooLargeException e) {
            return Optional.empty();
        }
    }

    /** Leaves the work; never seen outside of it. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException() {
            super(null, null, false, false);
        }
    }
}
