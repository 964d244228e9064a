package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.text.Positions;

/** Pointers and positions of nodes, asked for in ascending order, in one sweep over the text. */
final class PlaceSweep {
    private final Index in;
    private int offset;
    private int[] place = {1, 1};

    PlaceSweep(Index in) {
        this.in = in;
    }

    TextPosition position(int node) {
        int start = in.start(node);
        place = Positions.advance(in.json(), offset, start, place);
        offset = start;
        return new TextPosition(place[0], place[1], start);
    }

    /** The JSON Pointer (RFC 6901) of a node; of a name, that of its member. */
    String pointer(int node) {
        StringBuilder pointer = new StringBuilder();
        int current = 0;
        while (current != node) {
            current =
                    in.type(current) == Index.OBJECT ? member(current, node, pointer) : element(current, node, pointer);
        }
        return pointer.toString();
    }

    private int member(int object, int node, StringBuilder pointer) {
        int name = in.first(object);
        while (in.after(in.valueOf(name)) <= node) {
            name = in.after(in.valueOf(name));
        }
        pointer.append('/').append(in.text(name).replace("~", "~0").replace("/", "~1"));
        return name == node ? node : in.valueOf(name);
    }

    private int element(int array, int node, StringBuilder pointer) {
        int item = in.first(array);
        int index = 0;
        while (in.after(item) <= node) {
            item = in.after(item);
            index++;
        }
        pointer.append('/').append(index);
        return item;
    }
}
