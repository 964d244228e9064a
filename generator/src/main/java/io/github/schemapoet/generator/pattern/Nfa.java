package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A Thompson automaton as a program: a list of instructions, the first of which is where a match starts.
 *
 * <p>{@link Op#CHARS} consumes one code point of {@link #set}; {@link Op#ASSERT} passes where its boundary holds;
 * {@link Op#SPLIT} goes both ways; {@link Op#MATCH} ends.
 */
final class Nfa {
    /** What a state does. */
    enum Op {
        CHARS,
        ASSERT,
        SPLIT,
        MATCH
    }

    private final List<Op> ops = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private final List<int[]> successors = new ArrayList<>();

    int size() {
        return ops.size();
    }

    int add(Op op, Object argument, int... next) {
        ops.add(op);
        arguments.add(argument);
        successors.add(next);
        return ops.size() - 1;
    }

    Op op(int at) {
        return ops.get(at);
    }

    CodePointSet set(int at) {
        return (CodePointSet) arguments.get(at);
    }

    Regex.Boundary.Kind boundary(int at) {
        return (Regex.Boundary.Kind) arguments.get(at);
    }

    int[] next(int at) {
        return successors.get(at);
    }
}
