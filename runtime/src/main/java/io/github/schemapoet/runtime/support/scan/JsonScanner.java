package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, and the steps of the grammar of RFC 8259 from there.
 *
 * <p>Where the text is no JSON, or a limit is passed, {@link #fail} is called with {@link #at} at the place. The end of
 * the array is found by running into it: callers treat an {@link IndexOutOfBoundsException} as {@link Fault#END}.
 */
public abstract class JsonScanner extends TokenScanner {
    private static final int[] NO_MARKS = {};

    /** How many containers are open. */
    protected int depth;

    private final int maxDepth;
    /** Made when the first name has to be remembered: documents of which all members are known need none. */
    private @Nullable MemberNames names;

    private int[] nameMarks = NO_MARKS;

    /** Starts at the first byte of a document. */
    protected JsonScanner(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxNumberLength);
        this.maxDepth = maxDepth;
    }

    /** What to tell a person of a fault at {@link #at}. */
    protected final String sentence(Fault fault) {
        return switch (fault) {
            case DEPTH -> limit(fault, maxDepth);
            case NUMBER_LENGTH -> limit(fault, maxNumberLength());
            default -> fault.sentence(json, at);
        };
    }

    /** What to tell a person of a limit that is passed at {@link #at}. */
    protected final String limit(Fault fault, int limit) {
        return fault.sentence(json, at) + " of " + limit;
    }

    /** Whether names that occur twice are let pass. */
    protected boolean allowsDuplicates() {
        return false;
    }

    /** Skips white space; the first byte of what follows, not consumed. */
    public final int peek() {
        int c = json[at];
        return c > ' ' ? c : skipSpace();
    }

    /** One space mostly stands alone, behind a colon; a line mostly begins with several. */
    private int skipSpace() {
        int p = at;
        int c = json[p];
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            p = c == '\n' ? Words.afterSpaces(json, p + 1) : p + 1;
            c = json[p];
        }
        at = p;
        return c;
    }

    /** Only white space follows. */
    public final void end() {
        for (; at < json.length; at++) {
            int c = json[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw fail(Fault.AFTER_END);
            }
        }
    }

    /** Opens a container, its bracket being at {@link #at}. */
    protected final void open() {
        if (++depth > maxDepth) {
            throw fail(Fault.DEPTH);
        }
        at++;
        if (names != null) {
            mark(names);
        }
    }

    private void mark(MemberNames known) {
        if (depth >= nameMarks.length) {
            nameMarks = Arrays.copyOf(nameMarks, depth * 2);
        }
        nameMarks[depth] = known.mark();
    }

    /** Closes the innermost container, its bracket being at {@link #at}. */
    protected final void close() {
        if (names != null) {
            names.reset(nameMarks[depth]);
        }
        depth--;
        at++;
    }

    /** Keeps a name of the innermost object, between its quotes, and refuses it where it is there already. */
    protected final void uniqueName(int from, int to, boolean hasEscapes) {
        if (allowsDuplicates()) {
            return;
        }
        MemberNames known = names == null ? firstNames() : names;
        int base = nameMarks[depth];
        if (!(hasEscapes ? known.addEscaped(base, from, to) : known.add(base, from, to))) {
            at = from - 1;
            throw fail(Fault.DUPLICATE);
        }
    }

    /** The containers that are open have no names yet, so that all their marks are zero. */
    private MemberNames firstNames() {
        MemberNames made = new MemberNames(json);
        names = made;
        nameMarks = new int[Math.max(16, depth * 2)];
        return made;
    }

    /** Consumes the colon behind a member name. */
    protected final void colon() {
        if (peek() != ':') {
            throw fail(Fault.COLON);
        }
        at++;
    }
}
