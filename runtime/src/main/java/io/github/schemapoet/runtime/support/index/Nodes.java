package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.support.scan.ScannedNodes;

/** Finds nodes by their places in the text. */
final class Nodes {
    private Nodes() {}

    /** The node whose text starts at a byte, or -1. */
    static int at(long[] nodes, int count, int offset) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int start = ScannedNodes.start(nodes[middle]);
            if (start == offset) {
                return middle;
            } else if (start < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
