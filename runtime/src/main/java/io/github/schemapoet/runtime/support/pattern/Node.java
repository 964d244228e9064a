package io.github.schemapoet.runtime.support.pattern;

import java.util.List;

/**
 * A node of a pattern's tree, in the order in which it is run: what is run backward has its sequences reversed.
 *
 * @param id tells it from other nodes of its program
 * @param numbers by kind: see there
 * @param backward whether it consumes what is before its place
 */
record Node(int id, Kind kind, int[] numbers, List<Node> parts, boolean backward) {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** What a node does, and which numbers it has. */
    enum Kind {
        /** One code point: the number of the set. */
        CHARS,
        /** Its parts, one after the other. */
        SEQUENCE,
        /** One of its parts, the first that leads to a match. */
        CHOICE,
        /** Its parts together: least, greatest, and 1 where fewer are tried first. */
        REPEAT,
        /** A place in the text: which. */
        BOUNDARY,
        /** Looks around: the number of the look, and 1 where it must find nothing. */
        LOOK,
        /** What a group captured: the groups, of which one at most has. */
        REFERENCE,
        /** The start of a group: its number. */
        OPEN,
        /** The end of a group: its number. */
        CLOSE,
        /** The start of an iteration: the number of the repeat, the first group in it, the first one behind it. */
        ENTER,
        /** The end of an iteration: the number of the repeat. */
        LEAVE
    }
}
