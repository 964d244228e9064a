package io.github.schemapoet.generator.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles the text of {@code pattern} and of the names in {@code patternProperties}. */
public final class PatternCompiler {
    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_RAW_STATES = 4_000;
    private static final int MAX_STATES = 2_000;
    /** At two bytes each, 32 KiB. */
    private static final int MAX_CELLS = 16_384;

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
        return compile(parsed.regex(), parsed.lax() != null);
    }

    /**
     * Why a text is a pattern only without the {@code u} flag; nothing where it is one with it.
     *
     * @throws InvalidPatternException where it is none in either way, or too long to be one
     */
    public static Optional<InvalidPatternException> laxity(String ecma) throws InvalidPatternException {
        return Optional.ofNullable(parse(ecma).lax());
    }

    /** A pattern that has been understood, and what keeps it from being one with the {@code u} flag. */
    record Parsed(Regex regex, @Nullable InvalidPatternException lax) {}

    static Parsed parse(String ecma) throws InvalidPatternException {
        if (ecma.length() > MAX_LENGTH) {
            throw new InvalidPatternException("longer than " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        try {
            return new Parsed(new EcmaParser(ecma, true).parse(), null);
        } catch (InvalidPatternException strict) {
            return new Parsed(new EcmaParser(ecma, false).parse(), strict);
        }
    }

    private static CompiledPattern compile(Regex parsed, boolean lax) {
        Regex regex = References.resolve(parsed);
        if (Census.of(regex).refersBack()) {
            return new CompiledPattern(CompiledPattern.Kind.BACKTRACKING, ProgramText.of(regex), lax);
        }
        Regex reduced = Reducer.reduce(regex);
        Optional<Dfa> table = NfaBuilder.build(reduced, MAX_INSTRUCTIONS)
                .flatMap(nfa -> Determinizer.determinize(nfa, MAX_RAW_STATES))
                .map(Minimizer::minimize)
                .filter(dfa -> dfa.states() <= MAX_STATES && dfa.next().length <= MAX_CELLS);
        return table.map(dfa -> new CompiledPattern(CompiledPattern.Kind.TABLE, TableText.of(dfa), lax))
                .orElseGet(() -> new CompiledPattern(CompiledPattern.Kind.AUTOMATON, ProgramText.of(reduced), lax));
    }
}
