package io.github.schemapoet.runtime.support.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * One step of a search: which places are reached without consuming, and which over the next code point.
 *
 * <p>A place that another one covers is left out, so that a set of places does not grow with the counts in it. Not safe
 * for use by several threads.
 */
final class Closure {
    /** The sides of a place: the end of the text, a word character, another one. */
    static final int EDGE = 0;

    private static final int WORD = 1;
    private static final int OTHER = 2;

    private final Program program;
    private final boolean forward;
    private final Places places;
    private final int start;
    private final Map<Long, Integer> widest = new HashMap<>();
    private int[] seen = new int[64];
    private int[] reached = new int[64];
    private int count;
    private int round;
    private boolean matched;

    Closure(Program program, Node root, boolean forward) {
        this.program = program;
        this.forward = forward;
        this.places = new Places(root);
        this.start = places.start(root, Places.MATCH);
    }

    Places places() {
        return places;
    }

    int[] start() {
        return new int[] {start};
    }

    int side(int column) {
        return column == program.classes().count() ? EDGE : program.word()[column] == 1 ? WORD : OTHER;
    }

    /** Goes from {@code kernel} as far as nothing is consumed, and says whether a match ends here. */
    boolean reach(int[] kernel, int before, int column, BitSet holding) {
        int next = side(column);
        begin();
        for (int place : kernel) {
            add(place);
        }
        for (int i = 0; i < count; i++) {
            int place = reached[i];
            Node node = places.node(place);
            switch (node.kind()) {
                case CHARS -> {}
                case BOUNDARY -> addIf(holds(node.numbers()[0], before, next), place);
                case LOOK -> addIf(holding.get(node.numbers()[0]) != (node.numbers()[1] == 1), place);
                default -> {
                    for (int successor : places.successors(place)) {
                        add(successor);
                    }
                }
            }
        }
        return matched;
    }

    private void addIf(boolean passes, int place) {
        if (passes) {
            add(places.next(place));
        }
    }

    /** The places behind those reached last that consume the class, in order, and the start. */
    int[] consume(int column) {
        int[] from = Arrays.copyOf(reached, count);
        begin();
        add(start);
        for (int place : from) {
            Node node = places.node(place);
            if (node.kind() == Node.Kind.CHARS
                    && column < program.classes().count()
                    && program.sets()[node.numbers()[0]][column]) {
                add(places.next(place));
            }
        }
        int[] kernel = Arrays.copyOf(reached, matched ? count + 1 : count);
        if (matched) {
            kernel[count] = Places.MATCH;
        }
        Arrays.sort(kernel);
        return kernel;
    }

    private void begin() {
        round++;
        count = 0;
        matched = false;
        widest.clear();
    }

    private void add(int place) {
        if (place == Places.MATCH) {
            matched = true;
            return;
        }
        if (place >= seen.length) {
            seen = Arrays.copyOf(seen, Math.max(place + 1, seen.length * 2));
        }
        if (seen[place] == round || isCovered(place)) {
            return;
        }
        seen[place] = round;
        if (count == reached.length) {
            reached = Arrays.copyOf(reached, count * 2);
        }
        reached[count++] = place;
    }

    private boolean isCovered(int place) {
        Node node = places.node(place);
        if (node.kind() != Node.Kind.REPEAT) {
            return false;
        }
        long key = (long) node.id() << 32 | places.next(place);
        Integer wide = widest.get(key);
        if (wide != null && places.covers(wide, place)) {
            return true;
        }
        widest.put(key, place);
        return false;
    }

    private boolean holds(int boundary, int before, int next) {
        boolean atWordBoundary = (before == WORD) != (next == WORD);
        return switch (boundary) {
            case 0 -> (forward ? before : next) == EDGE;
            case 1 -> (forward ? next : before) == EDGE;
            case 2 -> atWordBoundary;
            default -> !atWordBoundary;
        };
    }
}
