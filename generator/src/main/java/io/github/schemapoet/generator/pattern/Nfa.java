package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A Thompson automaton as a program: a list of instructions, each of which knows what follows it.
 *
 * <p>{@link Op#CHARS} consumes one code point of {@link #set}; {@link Op#ASSERT} passes where its boundary holds;
 * {@link Op#LOOK} passes where its look-around does; {@link Op#SPLIT} goes all ways; {@link Op#MATCH} ends, be it the
 * whole pattern or what a look-around looks for.
 */
final class Nfa {
    /** What a state does. */
    enum Op {
        CHARS,
        ASSERT,
        LOOK,
        SPLIT,
        MATCH
    }

    /**
     * A look-around.
     *
     * @param start where the instructions start that it looks for
     * @param behind the number among those that look behind, the inner ones first; -1 where it looks ahead
     */
    record Look(int start, int behind, boolean negative) {}

    private final List<Op> ops = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private final List<int[]> successors = new ArrayList<>();
    private final List<Integer> behinds = new ArrayList<>();

    int size() {
        return ops.size();
    }

    int add(Op op, Object argument, int... next) {
        ops.add(op);
        arguments.add(argument);
        successors.add(next);
        return ops.size() - 1;
    }

    /** Takes note of the start of what a look-behind looks for, and says which number it has. */
    int addBehind(int start) {
        behinds.add(start);
        return behinds.size() - 1;
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

    Look look(int at) {
        return (Look) arguments.get(at);
    }

    /** Whether word characters must be told from others. */
    boolean asksForWords() {
        return arguments.contains(Regex.Boundary.Kind.WORD) || arguments.contains(Regex.Boundary.Kind.NOT_WORD);
    }

    int[] next(int at) {
        return successors.get(at);
    }

    /** The starts of all look-behinds, by their numbers. */
    List<Integer> behinds() {
        return behinds;
    }
}
