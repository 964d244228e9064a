package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/** Goes over whole values without recursion, and refuses names that occur twice at any depth. */
public abstract class ValueScanner extends JsonScanner {
    private static final boolean[] NONE = {};

    private boolean[] objects = NONE;

    /** Starts at the first byte of a document. */
    protected ValueScanner(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxDepth, maxNumberLength);
    }

    /** Called for each value, name or end of a container, in the order of the document; {@code at} is where it starts. */
    protected void token(int kind, int from, int to) {}

    /** A kind of token: the letter with which the value starts, {@code '0'} for numbers, {@code ':'} for names. */
    protected static final int NAME = ':';

    /** A kind of token: any number. */
    protected static final int NUMBER = '0';

    /** Consumes one value of any kind. */
    public final void skipValue() {
        int floor = depth;
        do {
            while (container(peek())) {
                if (objects[depth]) {
                    memberName();
                }
            }
            ends(floor);
        } while (depth > floor);
    }

    /** Consumes a scalar, or opens a container that is not empty; true for the latter. */
    private boolean container(int c) {
        int from = at;
        switch (c) {
            case '"':
                at = string(from + 1) + 1;
                token(c, from, at);
                return false;
            case '{', '[':
                open();
                token(c, from, at);
                return opened(c == '{');
            case 't':
                literalTrue();
                token(c, from, at);
                return false;
            case 'f':
                literalFalse();
                token(c, from, at);
                return false;
            case 'n':
                literalNull();
                token(c, from, at);
                return false;
            default:
                if (c != '-' && (c < '0' || c > '9')) {
                    throw fail(Fault.VALUE);
                }
                at = number(from);
                token(NUMBER, from, at);
                return false;
        }
    }

    private boolean opened(boolean object) {
        if (depth >= objects.length) {
            objects = Arrays.copyOf(objects, Math.max(16, depth * 2));
        }
        objects[depth] = object;
        int end = object ? '}' : ']';
        if (peek() == end) {
            close();
            token(end, at - 1, at);
            return false;
        }
        return true;
    }

    /** After a value: closes what ends here, and stands before the next value; or at the end of the outermost. */
    private void ends(int floor) {
        while (depth > floor) {
            int c = peek();
            if (c == ',') {
                at++;
                if (objects[depth]) {
                    memberName();
                }
                return;
            }
            boolean object = objects[depth];
            if (c != (object ? '}' : ']')) {
                throw fail(object ? Fault.MEMBER_END : Fault.ELEMENT_END);
            }
            close();
            token(c, at - 1, at);
        }
    }

    private void memberName() {
        if (peek() != '"') {
            throw fail(Fault.NAME);
        }
        int from = at + 1;
        int to = string(from);
        uniqueName(from, to, escaped);
        token(NAME, from - 1, to + 1);
        at = to + 1;
        colon();
    }
}
