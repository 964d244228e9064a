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

    /** An automaton that is run in time linear in the text, and in its own size for each character. */
    public static TextPattern automaton(String... encoded) {
        return AutomatonPattern.decode(new IntegerText(String.join("", encoded)));
    }

    /** A regular expression of the JDK, run under a budget of work. */
    public static TextPattern backtracking(String... expression) {
        return new BacktrackingPattern(String.join("", expression));
    }

    /**
     * Whether {@code text} holds a match.
     *
     * @throws PatternLimitException where a pattern that is not regular needs more work than its budget, or more stack
     *     than there is; the text is then neither matched nor refused
     */
    public abstract boolean test(String text);
}
