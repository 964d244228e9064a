package io.github.schemapoet.runtime.support.check;

import java.util.Map;
import java.util.TreeMap;

/** The parts of a document of which no value is shown. They are found in a time that hardly grows with their number. */
final class Concealed {
    /** The first node of each part, and the node behind it. None is inside another. */
    private final TreeMap<Integer, Integer> parts = new TreeMap<>();

    /** Conceals the nodes of a value, up to the one behind it. */
    void add(int node, int after) {
        if (!contains(node)) {
            parts.subMap(node, after).clear();
            parts.put(node, after);
        }
    }

    boolean contains(int node) {
        Map.Entry<Integer, Integer> part = parts.floorEntry(node);
        return part != null && node < part.getValue();
    }
}
