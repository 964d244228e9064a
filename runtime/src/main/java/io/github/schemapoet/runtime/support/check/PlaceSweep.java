package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import io.github.schemapoet.runtime.support.text.Positions;
import java.util.ArrayList;
import java.util.List;

/** Pointers and positions of nodes, asked for in ascending order, in one sweep over the document. */
final class PlaceSweep {
    /** A container that the last node was in, and how far its children have been counted. */
    private static final class Open {
        private final int container;
        /** The element, or the name of the member, that the last node was in. */
        private int child;
        /** Which one that is. */
        private int ordinal;

        Open(int container, int child) {
            this.container = container;
            this.child = child;
        }
    }

    private final Index in;
    private final int root;
    private final List<Open> path = new ArrayList<>();
    private int offset;
    private int[] place = {1, 1};

    /** Of pointers that start at {@code root}. */
    PlaceSweep(Index in, int root) {
        this.in = in;
        this.root = root;
    }

    TextPosition position(int node) {
        int start = in.start(node);
        place = Positions.advance(in.json(), offset, start, place);
        offset = start;
        return new TextPosition(place[0], place[1], start);
    }

    /** The JSON Pointer (RFC 6901) of a node; of a name, that of its member. */
    String pointer(int node) {
        while (!path.isEmpty() && !isInside(node, last().container)) {
            path.remove(path.size() - 1);
        }
        int current = path.isEmpty() ? root : step(node);
        while (current != node) {
            path.add(new Open(current, in.first(current)));
            current = step(node);
        }
        StringBuilder pointer = new StringBuilder();
        for (Open open : path) {
            pointer.append('/').append(token(open));
        }
        return pointer.toString();
    }

    private Open last() {
        return path.get(path.size() - 1);
    }

    private boolean isInside(int node, int container) {
        return node > container && node < in.after(container);
    }

    /** Goes to the child of the innermost container that a node is in; that child's value, or the node if it is its name. */
    private int step(int node) {
        Open open = last();
        boolean members = in.type(open.container) == Index.OBJECT;
        int value = members ? in.valueOf(open.child) : open.child;
        while (in.after(value) <= node) {
            open.child = in.after(value);
            open.ordinal++;
            value = members ? in.valueOf(open.child) : open.child;
        }
        return open.child == node ? node : value;
    }

    private String token(Open open) {
        return in.type(open.container) == Index.OBJECT
                ? PointerTokens.escaped(in.text(open.child))
                : Integer.toString(open.ordinal);
    }
}
