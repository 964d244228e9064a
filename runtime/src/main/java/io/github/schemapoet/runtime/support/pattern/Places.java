package io.github.schemapoet.runtime.support.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places that a run of a program can come to, made when it first comes there: so a count costs nothing before it
 * is counted.
 *
 * <p>A place is a node still to be passed, and the place behind it. In a repeat, the counts that are left belong to it.
 * Place 0 is the match. Not safe for use by several threads.
 */
final class Places {
    static final int MATCH = 0;

    private static final int[] NONE = {};

    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<int[]> successors = new ArrayList<>();

    /** A place; nodes are told apart by their ids, and {@code min} and {@code max} are 0 where there is no count. */
    private record Place(Node node, int min, int max, int next) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && node.id() == place.node.id()
                    && min == place.min
                    && max == place.max
                    && next == place.next;
        }

        @Override
        public int hashCode() {
            return ((node.id() * 31 + min) * 31 + max) * 31 + next;
        }
    }

    Places(Node root) {
        places.add(new Place(root, -1, -1, MATCH));
        successors.add(NONE);
    }

    int count() {
        return places.size();
    }

    Node node(int place) {
        return places.get(place).node;
    }

    int next(int place) {
        return places.get(place).next;
    }

    /** The number that an end of an iteration has with it: 1 where an empty one leads nowhere. */
    int flag(int place) {
        return places.get(place).min;
    }

    /** Whether all that one place leads to, the other does too. */
    boolean covers(int place, int other) {
        Place wide = places.get(place);
        Place narrow = places.get(other);
        return wide.node.id() == narrow.node.id()
                && wide.next == narrow.next
                && wide.min <= narrow.min
                && wide.max >= narrow.max;
    }

    /** The place where {@code node} starts, before {@code next}. */
    int start(Node node, int next) {
        return node.kind() == Node.Kind.REPEAT
                ? number(node, node.numbers()[0], node.numbers()[1], next)
                : number(node, 0, 0, next);
    }

    private int number(Node node, int min, int max, int next) {
        Place place = new Place(node, min, max, next);
        Integer known = numbers.putIfAbsent(place, places.size());
        if (known != null) {
            return known;
        }
        places.add(place);
        successors.add(NONE);
        return places.size() - 1;
    }

    /** Where a sequence, a choice or a repeat leads to at once, what is to be tried first in front. */
    int[] successors(int place) {
        if (successors.get(place).length == 0) {
            successors.set(place, expand(places.get(place)));
        }
        return successors.get(place);
    }

    private int[] expand(Place place) {
        List<Node> parts = place.node.parts();
        return switch (place.node.kind()) {
            case SEQUENCE -> new int[] {chain(parts, place.next)};
            case CHOICE ->
                parts.stream().mapToInt(part -> start(part, place.next)).toArray();
            case REPEAT -> repeat(place);
            default -> new int[] {place.next};
        };
    }

    private int chain(List<Node> parts, int next) {
        int at = next;
        for (int i = parts.size() - 1; i >= 0; i--) {
            at = start(parts.get(i), at);
        }
        return at;
    }

    private int[] repeat(Place place) {
        if (place.max == 0) {
            return new int[] {place.next};
        }
        int max = place.max == Node.UNBOUNDED ? Node.UNBOUNDED : place.max - 1;
        int rest = number(place.node, Math.max(0, place.min - 1), max, place.next);
        int iteration = iteration(place.node.parts(), place.min == 0 ? 1 : 0, rest);
        if (place.min > 0) {
            return new int[] {iteration};
        }
        boolean lazy = place.node.numbers()[2] == 1;
        return lazy ? new int[] {place.next, iteration} : new int[] {iteration, place.next};
    }

    private int iteration(List<Node> parts, int flag, int rest) {
        if (parts.size() == 1) {
            return start(parts.get(0), rest);
        }
        return start(parts.get(0), start(parts.get(1), number(parts.get(2), flag, 0, rest)));
    }

    /** The same place as one of others; what lies behind it is taken along. */
    int copy(Places others, int place) {
        List<Place> chain = new ArrayList<>();
        for (int at = place; at != MATCH; at = others.next(at)) {
            chain.add(others.places.get(at));
        }
        int at = MATCH;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Place other = chain.get(i);
            at = number(other.node, other.min, other.max, at);
        }
        return at;
    }
}
