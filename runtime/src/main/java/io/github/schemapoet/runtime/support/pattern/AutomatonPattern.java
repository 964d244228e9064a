package io.github.schemapoet.runtime.support.pattern;

import org.jspecify.annotations.Nullable;

/** An automaton whose deterministic table would be too large: the set of places it can be in is carried along. */
final class AutomatonPattern extends TextPattern {
    private static final int CHARS = 0;
    private static final int ASSERT = 1;
    private static final int SPLIT = 2;
    private static final int EDGE = -1;

    private final CodePointClasses classes;
    private final int[] word;
    private final int start;
    private final int[] ops;
    private final int[][] arguments;
    private final int[][] successors;

    private AutomatonPattern(IntegerText in) {
        classes = new CodePointClasses(in);
        word = in.next(classes.count());
        start = in.next();
        int size = in.next();
        ops = new int[size];
        arguments = new int[size][];
        successors = new int[size][];
        int sets = (classes.count() + 15) / 16;
        for (int i = 0; i < size; i++) {
            ops[i] = in.next();
            arguments[i] = in.next(ops[i] == CHARS ? sets : ops[i] == ASSERT ? 1 : 0);
            successors[i] = in.next(in.next());
        }
    }

    static AutomatonPattern decode(IntegerText in) {
        return new AutomatonPattern(in);
    }

    @Override
    public boolean test(String text) {
        return new Run().test(text);
    }

    /** One search: the places reached before the next code point, and those reached over it. */
    private final class Run {
        private int[] current = new int[ops.length];
        private int[] following = new int[ops.length];
        private final int[] open = new int[ops.length];
        private final int[] seen = new int[ops.length];
        private int count;
        private int round;
        private int before = EDGE;

        boolean test(String text) {
            current[0] = start;
            count = 1;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                int number = classes.of(c);
                int @Nullable [] reached = closure(word[number]);
                if (reached == null) {
                    return true;
                }
                step(reached, number);
                before = word[number];
            }
            return closure(EDGE) == null;
        }

        /** The places reached without consuming; null where a match ends. */
        private int @Nullable [] closure(int next) {
            round++;
            int opened = 0;
            for (int i = 0; i < count; i++) {
                opened = open(current[i], opened);
            }
            for (int i = 0; i < opened; i++) {
                int at = open[i];
                int op = ops[at];
                if (op > SPLIT) {
                    return null;
                }
                if (op == SPLIT || op == ASSERT && holds(arguments[at][0], next)) {
                    for (int successor : successors[at]) {
                        opened = open(successor, opened);
                    }
                }
            }
            count = opened;
            return open;
        }

        private int open(int at, int opened) {
            if (seen[at] == round) {
                return opened;
            }
            seen[at] = round;
            open[opened] = at;
            return opened + 1;
        }

        private boolean holds(int boundary, int next) {
            boolean atWordBoundary = (before == 1) != (next == 1);
            return switch (boundary) {
                case 0 -> before == EDGE;
                case 1 -> next == EDGE;
                case 2 -> atWordBoundary;
                default -> !atWordBoundary;
            };
        }

        private void step(int[] reached, int number) {
            int reachedCount = count;
            count = 0;
            round++;
            keep(start);
            for (int i = 0; i < reachedCount; i++) {
                int at = reached[i];
                if (ops[at] == CHARS && (arguments[at][number / 16] >> (number % 16) & 1) == 1) {
                    keep(successors[at][0]);
                }
            }
            int[] swap = current;
            current = following;
            following = swap;
        }

        private void keep(int at) {
            if (seen[at] != round) {
                seen[at] = round;
                following[count++] = at;
            }
        }
    }
}
