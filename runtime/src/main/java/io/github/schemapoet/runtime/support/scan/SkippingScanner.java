package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/**
 * Goes over whole values without recursion, and refuses names that occur twice at any depth.
 *
 * <p>This is {@link ValueScanner} without its calls of {@code token}, by itself because readers spend half their time
 * here, and a method that several subclasses override is not inlined.
 */
public abstract class SkippingScanner extends JsonScanner {
    private static final boolean[] NONE = {};

    /** Which of the open containers are objects, by depth. */
    private boolean[] objects = NONE;

    /** Starts at the first byte of a document. */
    protected SkippingScanner(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxDepth, maxNumberLength);
    }

    /** Consumes one value of any kind. */
    public final void skipValue() {
        int c = peek();
        if (c == '"') {
            at = string(at + 1) + 1;
        } else if (c == '{' || c == '[') {
            skipContainer(c);
        } else {
            skipScalar(c);
        }
    }

    private void skipContainer(int first) {
        int floor = depth;
        int c = first;
        do {
            if (c == '"') {
                at = string(at + 1) + 1;
            } else if (c == '{' || c == '[') {
                if (enter(c == '{')) {
                    c = peek();
                    continue;
                }
            } else {
                skipScalar(c);
            }
            c = leave(floor);
        } while (depth > floor);
    }

    /** Opens a container; whether there is a value in it, before which it then stands. */
    private boolean enter(boolean object) {
        open();
        if (depth >= objects.length) {
            objects = Arrays.copyOf(objects, Math.max(16, depth * 2));
        }
        objects[depth] = object;
        int c = peek();
        if (c == (object ? '}' : ']')) {
            close();
            return false;
        }
        if (object) {
            skipName(c);
        }
        return true;
    }

    /** After a value: closes what ends here; the first byte of the next value, if there is one above {@code floor}. */
    private int leave(int floor) {
        while (depth > floor) {
            int c = peek();
            boolean object = objects[depth];
            if (c == ',') {
                at++;
                c = peek();
                if (object) {
                    skipName(c);
                    return peek();
                }
                return c;
            }
            if (c != (object ? '}' : ']')) {
                throw fail(object ? Fault.MEMBER_END : Fault.ELEMENT_END);
            }
            close();
        }
        return 0;
    }

    private void skipName(int c) {
        if (c != '"') {
            throw fail(Fault.NAME);
        }
        int from = at + 1;
        int to = string(from);
        uniqueName(from, to, escaped);
        at = to + 1;
        colon();
    }

    private void skipScalar(int c) {
        switch (c) {
            case 't' -> literalTrue();
            case 'f' -> literalFalse();
            case 'n' -> literalNull();
            default -> {
                if (c != '-' && (c < '0' || c > '9')) {
                    throw fail(Fault.VALUE);
                }
                at = number(at);
            }
        }
    }
}
