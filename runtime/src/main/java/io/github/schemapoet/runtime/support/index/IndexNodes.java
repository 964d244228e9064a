package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import java.nio.charset.StandardCharsets;

/** The nodes of an index, and the ways from one to another. */
abstract class IndexNodes {
    private final ScannedNodes scanned;
    private final byte[] json;
    private final long[] nodes;
    private final int count;

    IndexNodes(ScannedNodes scanned) {
        this.scanned = scanned;
        this.json = scanned.json();
        this.nodes = scanned.words();
        this.count = nodes.length - 1;
    }

    final ScannedNodes scanned() {
        return scanned;
    }

    private int extent(int node) {
        return ScannedNodes.extent(nodes[node]);
    }

    /** Whether a string has neither escapes nor characters outside ASCII. */
    final boolean isAscii(int string) {
        return (nodes[string] & (ScannedNodes.ESCAPED | ScannedNodes.WIDE)) == 0;
    }

    /** Whether a string has escapes. */
    final boolean isEscaped(int string) {
        return (nodes[string] & ScannedNodes.ESCAPED) != 0;
    }

    /** Whether a number is written without a fraction and an exponent. */
    public final boolean isWrittenAsInteger(int number) {
        return (nodes[number] & ScannedNodes.DECIMAL) == 0;
    }

    /** The byte behind a scalar or name. */
    final int scalarEnd(int scalar) {
        return start(scalar) + extent(scalar);
    }

    /** The document's bytes. */
    public final byte[] json() {
        return json;
    }

    /** How many nodes there are. */
    public final int size() {
        return count;
    }

    /** How many containers are open where most are. */
    public final int height() {
        return scanned.height();
    }

    /** Where a value's text starts, in bytes. */
    public final int start(int node) {
        return ScannedNodes.start(nodes[node]);
    }

    /** The byte behind a value's text. */
    public final int stop(int node) {
        if (node == 0) {
            return start(count);
        }
        return isContainer(node) ? Brackets.end(this, node) : start(node) + extent(node);
    }

    /** Whether a node is one of a container, which may stand for a model. */
    final boolean isContainer(int node) {
        return type(node) >= Index.OBJECT;
    }

    /** The type of a node; names are strings. */
    public final int type(int node) {
        return ScannedNodes.type(nodes[node]);
    }

    /** Whether two values are told apart by their types, or as plain strings by their lengths; no more is looked at. */
    final boolean differAtOnce(int one, int other) {
        long either = nodes[one] | nodes[other];
        long differences = nodes[one] ^ nodes[other];
        return ScannedNodes.type(differences) != 0
                || type(one) == Index.STRING
                        && (either & ScannedNodes.ESCAPED) == 0
                        && ScannedNodes.extent(differences) != 0;
    }

    /** The first child of an object or array. */
    public final int first(int node) {
        return node + 1;
    }

    /** The node behind the last child of an object or array. */
    public final int end(int node) {
        return extent(node);
    }

    /** The node behind a value and all that is in it. */
    public final int after(int node) {
        return isContainer(node) ? extent(node) : node + 1;
    }

    /** The value of the member whose name is at {@code name}. */
    public final int valueOf(int name) {
        return name + 1;
    }

    /** How many elements an array has, or members an object. */
    public final int count(int node) {
        boolean object = type(node) == Index.OBJECT;
        int children = 0;
        for (int child = first(node); child < end(node); child = after(object ? valueOf(child) : child)) {
            children++;
        }
        return children;
    }

    /** The text of a scalar or name as it stands in the document. */
    public final String source(int scalar) {
        return new String(json, start(scalar), extent(scalar), StandardCharsets.UTF_8);
    }

    /** As {@link #source(int)}, of which only so many bytes are looked at; the last character may be half. */
    public final String source(int scalar, int most) {
        return new String(json, start(scalar), Math.min(most, extent(scalar)), StandardCharsets.UTF_8);
    }

    /** The node whose text starts at a byte, or -1. */
    public final int nodeAt(int offset) {
        return Nodes.at(nodes, count, offset);
    }
}
