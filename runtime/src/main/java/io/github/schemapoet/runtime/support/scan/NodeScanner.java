package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/**
 * Goes over one value without recursion, refuses names that occur twice at any depth, and keeps a word for each value. By
 * itself for the reason that {@link SkippingScanner} has.
 */
public abstract class NodeScanner extends JsonScanner {
    private static final int[] NONE = {};

    private final int maxNodes;
    /** Where containers start that are marked, in ascending order. */
    private final int[] marked;

    private int markedCount;
    private long[] words;
    private int count;
    /** The containers that are open, twice their nodes, one more for objects. */
    private int[] open = NONE;

    private int opened;
    private int height;

    /**
     * Starts at a byte of a document.
     *
     * @param marked where containers start that are to be {@link ScannedNodes#PROVED}, in ascending order
     */
    protected NodeScanner(byte[] json, int from, int maxDepth, int maxNumberLength, int maxNodes, int[] marked) {
        super(json, maxDepth, maxNumberLength);
        this.at = from;
        this.maxNodes = maxNodes;
        this.marked = marked;
        this.words = new long[Math.min(32, maxNodes)];
    }

    /** What to tell a person of a fault at {@link #at}, the limit on nodes among them. */
    protected final String told(Fault fault) {
        return fault == Fault.NODES ? limit(fault, maxNodes) : sentence(fault);
    }

    /** Consumes the value that is next; its nodes. */
    protected final ScannedNodes scan() {
        try {
            values();
        } catch (IndexOutOfBoundsException e) {
            at = json.length;
            throw fail(Fault.END);
        }
        long[] all = Arrays.copyOf(words, count + 1);
        all[count] = ScannedNodes.word(ScannedNodes.NULL, at, 0);
        return new ScannedNodes(json, all, height);
    }

    private void values() {
        int c = peek();
        do {
            if (c == '"') {
                int from = at;
                at = string(from + 1) + 1;
                add(ScannedNodes.STRING, from, at - from);
                words[count - 1] |= oddity();
            } else if (c == '{' || c == '[') {
                if (enter(c == '{')) {
                    c = peek();
                    continue;
                }
            } else {
                scalar(c);
            }
            c = leave();
        } while (opened > 0);
    }

    /** Opens a container; whether there is a value in it, before which it then stands. */
    private boolean enter(boolean object) {
        int from = at;
        open();
        int c = peek();
        if (c == (object ? '}' : ']')) {
            height = Math.max(height, opened + 1);
            add(containerType(object, from), from, count + 1);
            close();
            return false;
        }
        if (opened == open.length) {
            open = Arrays.copyOf(open, Math.max(8, opened * 2));
        }
        open[opened++] = count * 2 + (object ? 1 : 0);
        height = Math.max(height, opened);
        add(containerType(object, from), from, 0);
        if (object) {
            name(c);
        }
        return true;
    }

    private int containerType(boolean object, int from) {
        if (markedCount < marked.length && marked[markedCount] == from) {
            markedCount++;
            return ScannedNodes.PROVED;
        }
        return object ? ScannedNodes.OBJECT : ScannedNodes.ARRAY;
    }

    /** After a value: closes what ends here; the first byte of the next value, if there is one. */
    private int leave() {
        while (opened > 0) {
            int c = peek();
            boolean object = (open[opened - 1] & 1) != 0;
            if (c == ',') {
                at++;
                c = peek();
                if (object) {
                    name(c);
                    return peek();
                }
                return c;
            }
            if (c != (object ? '}' : ']')) {
                throw fail(object ? Fault.MEMBER_END : Fault.ELEMENT_END);
            }
            close();
            words[open[--opened] >> 1] |= count;
        }
        return 0;
    }

    private void name(int c) {
        if (c != '"') {
            throw fail(Fault.NAME);
        }
        int from = at + 1;
        int to = string(from);
        long oddity = oddity();
        uniqueName(from, to, escaped);
        add(ScannedNodes.STRING, from - 1, to + 2 - from);
        words[count - 1] |= oddity;
        at = to + 1;
        colon();
    }

    /** What is odd about the string just scanned. */
    private long oddity() {
        return escaped ? ScannedNodes.ESCAPED : wide ? ScannedNodes.WIDE : 0;
    }

    private void scalar(int c) {
        int from = at;
        switch (c) {
            case 't' -> {
                literalTrue();
                add(ScannedNodes.TRUE, from, 4);
            }
            case 'f' -> {
                literalFalse();
                add(ScannedNodes.FALSE, from, 5);
            }
            case 'n' -> {
                literalNull();
                add(ScannedNodes.NULL, from, 4);
            }
            default -> {
                if (c != '-' && (c < '0' || c > '9')) {
                    throw fail(Fault.VALUE);
                }
                at = number(from);
                add(ScannedNodes.NUMBER, from, at - from);
                words[count - 1] |= decimal ? ScannedNodes.DECIMAL : 0;
            }
        }
    }

    private void add(int type, int from, int extent) {
        if (count == words.length) {
            grow(from);
        }
        words[count++] = ScannedNodes.word(type, from, extent);
    }

    private void grow(int from) {
        if (count >= maxNodes) {
            at = from;
            throw fail(Fault.NODES);
        }
        words = Arrays.copyOf(words, Math.min(count * 2, maxNodes));
    }
}
