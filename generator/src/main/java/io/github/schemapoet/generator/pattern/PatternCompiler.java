package io.github.schemapoet.generator.pattern;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Compiles the text of {@code pattern} and of the names in {@code patternProperties}. */
public final class PatternCompiler {
    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_STATES = 2_000;
    private static final int MAX_CELLS = 32_768;
    private static final int MAX_INSTRUCTIONS = 20_000;

    private PatternCompiler() {}

    /**
     * Compiles a regular expression of ECMA-262 to what searches a text for it, unanchored, by code points.
     *
     * <p>The {@code u} flag is assumed (2020-12 core §6.4). A text that is a pattern only without it is taken by the
     * rules of Annex B, and the result says so.
     *
     * @throws InvalidPatternException where it is a pattern in neither way, or too long to be one
     */
    public static CompiledPattern compile(String ecma) throws InvalidPatternException {
        Parsed parsed = parse(ecma);
        return compile(parsed.regex(), parsed.lax());
    }

    /**
     * Whether a text is a pattern only without the {@code u} flag.
     *
     * @throws InvalidPatternException where it is none in either way, or too long to be one
     */
    public static boolean isLax(String ecma) throws InvalidPatternException {
        return parse(ecma).lax();
    }

    /** A pattern that has been understood. */
    private record Parsed(Regex regex, boolean lax) {}

    private static Parsed parse(String ecma) throws InvalidPatternException {
        if (ecma.length() > MAX_LENGTH) {
            throw new InvalidPatternException("longer than " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        try {
            return new Parsed(new EcmaParser(ecma, true).parse(), false);
        } catch (InvalidPatternException strict) {
            try {
                return new Parsed(new EcmaParser(ecma, false).parse(), true);
            } catch (InvalidPatternException e) {
                throw strict;
            }
        }
    }

    private static CompiledPattern compile(Regex regex, boolean lax) throws InvalidPatternException {
        Optional<NfaBuilder.Built> nfa = NfaBuilder.build(regex, MAX_INSTRUCTIONS);
        if (nfa.isEmpty()) {
            return new CompiledPattern(CompiledPattern.Kind.BACKTRACKING, backtracking(regex), lax);
        }
        Optional<Dfa> dfa = Determinizer.determinize(nfa.get(), MAX_STATES).map(Minimizer::minimize);
        if (dfa.isPresent() && dfa.get().next().length <= MAX_CELLS) {
            return new CompiledPattern(CompiledPattern.Kind.TABLE, AutomatonText.of(dfa.get()), lax);
        }
        return new CompiledPattern(CompiledPattern.Kind.AUTOMATON, AutomatonText.of(nfa.get()), lax);
    }

    private static String backtracking(Regex regex) throws InvalidPatternException {
        String java = JavaRegex.of(regex);
        try {
            Pattern.compile(java);
        } catch (PatternSyntaxException e) {
            throw new InvalidPatternException("cannot be run: " + e.getDescription(), 0);
        }
        return java;
    }
}
