package io.github.schemapoet.runtime.support.scan;

/**
 * Makes sure that there is stack left, by using it: where there is not enough, the {@link StackOverflowError} comes from
 * here. Anywhere else it could come in the middle of a class's initialisation, after which nobody could use that class
 * again; so that one document, nested too deep for one thread, would break the reading of all others.
 */
public final class StackProbe {
    /** The depth up to which nobody probes. */
    public static final int SHALLOW = 16;

    /** Enough for so many levels, and for the classes that are used there first: some 80 KB where nothing is compiled. */
    private static final int FRAMES = 256;

    private StackProbe() {}

    /** Probes the stack at a depth; the depth up to which that is enough. */
    public static int safeDepth(int depth) {
        use(FRAMES, depth, 1, 2, 3, 4, 5);
        return depth + SHALLOW;
    }

    /** Probes the stack before so many levels are gone through by calls: a frame here is as large as theirs of a level. */
    public static void before(int levels) {
        if (levels > SHALLOW) {
            use(FRAMES + levels, levels, 1, 2, 3, 4, 5);
        }
    }

    /** All these are needed after the call, so that no compiler keeps them out of the frame. */
    private static long use(int frames, long a, long b, long c, long d, long e, long f) {
        if (frames == 0) {
            return a;
        }
        long used = use(frames - 1, b + 1, c, d, e, f, a);
        return used + a + (b ^ c) + (d ^ e) + f;
    }
}
