package io.github.schemapoet.runtime.support.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The groups of a pattern that are open, and which names they hold: two groups may have one name only where they are in
 * different alternatives of one disjunction (ECMA-262 §22.2.1.1), so that one of them at most takes part in a match.
 *
 * <p>An empty set is a constant, since most groups hold no names. Of two sets the smaller one goes into the other, so that all of this takes little more than linear time.
 */
final class RegexGroups {
    private static final class Scope {
        final boolean repeatable;
        Set<String> earlierAlternatives = Set.of();
        Set<String> alternative = Set.of();

        Scope(boolean repeatable) {
            this.repeatable = repeatable;
        }

        void nextAlternative() {
            earlierAlternatives = union(earlierAlternatives, alternative);
            alternative = Set.of();
        }

        boolean add(String name) {
            if (alternative.isEmpty()) {
                alternative = new HashSet<>();
            }
            return alternative.add(name);
        }
    }

    private final Deque<Scope> outer = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private Scope scope = new Scope(false);

    /** A name of a group that is about to be opened; false where another group has it that may match too. */
    boolean name(String name) {
        names.add(name);
        return scope.add(name);
    }

    void refer(String name) {
        references.add(name);
    }

    void open(boolean repeatable) {
        outer.push(scope);
        scope = new Scope(repeatable);
    }

    void alternative() {
        scope.nextAlternative();
    }

    boolean isAnyOpen() {
        return !outer.isEmpty();
    }

    /** Whether a quantifier may follow the group that is closed next. */
    boolean isRepeatable() {
        return scope.repeatable;
    }

    /** Closes a group; false where a name in it is that of another group that may match too. */
    boolean close() {
        scope.nextAlternative();
        Set<String> inner = scope.earlierAlternatives;
        scope = outer.pop();
        int size = inner.size() + scope.alternative.size();
        scope.alternative = union(scope.alternative, inner);
        return scope.alternative.size() == size;
    }

    boolean hasAllReferred() {
        return names.containsAll(references);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        boolean swap = one.size() < other.size();
        Set<String> larger = swap ? other : one;
        Set<String> smaller = swap ? one : other;
        if (!smaller.isEmpty()) {
            larger.addAll(smaller);
        }
        return larger;
    }
}
