package io.github.schemapoet.runtime.support.pattern;

/**
 * A regular expression of ECMA-262 as the generator compiled it: says whether a text holds a match anywhere.
 *
 * <p>Instances are immutable and safe for use by many threads. Texts are read by code points; a lone surrogate counts
 * as one.
 */
public abstract class TextPattern {
    TextPattern() {}

    /** A deterministic automaton; the argument is the generator's own encoding, in as many pieces as it needs. */
    public static TextPattern table(String... encoded) {
        return TablePattern.decode(new IntegerText(String.join("", encoded)));
    }

    /** A regular pattern that has no table: the automaton is made while texts are looked at, in linear time. */
    public static TextPattern automaton(String... encoded) {
        return AutomatonPattern.decode(new IntegerText(String.join("", encoded)));
    }

    /** A pattern with back references, run with backtracking and under a budget of work. */
    public static TextPattern backtracking(String... encoded) {
        return BacktrackingPattern.decode(new IntegerText(String.join("", encoded)));
    }

    /**
     * Whether {@code text} holds a match.
     *
     * @throws PatternLimitException where a pattern that is not regular needs more work than its budget, or one that
     *     counts more room than there is; the text is then neither matched nor refused
     */
    public abstract boolean test(String text);

    /** As {@link #test(String)}, of bytes of ASCII. */
    @SuppressWarnings("deprecation") // The one constructor that copies bytes without looking at them.
    public boolean testAscii(byte[] text, int from, int to) {
        return test(new String(text, 0, from, to - from));
    }
}
