package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.schemapoet.runtime.support.pattern.PatternLimitException;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One pattern in all the ways in which it can be run, whichever of them the compiler takes. */
record Engines(String pattern, CompiledPattern compiled, Map<String, TextPattern> ways) {

    static Engines of(String pattern) throws InvalidPatternException {
        Regex regex = PatternCompiler.parse(pattern).regex();
        CompiledPattern compiled = PatternCompiler.compile(pattern);
        Map<String, TextPattern> ways = new LinkedHashMap<>();
        ways.put("compiled", load(compiled));
        if (!Census.of(regex).refersBack()) {
            ways.put("automaton", TextPattern.automaton(ProgramText.of(Reducer.reduce(regex))));
        }
        ways.put("backtracking", TextPattern.backtracking(ProgramText.of(regex)));
        return new Engines(pattern, compiled, ways);
    }

    static TextPattern load(CompiledPattern pattern) {
        return switch (pattern.kind()) {
            case TABLE -> TextPattern.table(pattern.data());
            case AUTOMATON -> TextPattern.automaton(pattern.data());
            case BACKTRACKING -> TextPattern.backtracking(pattern.data());
        };
    }

    /** Whether backtracking over this text ends within its budget; it would not end soon for an oracle either. */
    boolean canBacktrack(String text) {
        try {
            Objects.requireNonNull(ways.get("backtracking")).test(text);
            return true;
        } catch (PatternLimitException e) {
            return false;
        }
    }

    void assertVerdict(boolean expected, String text) {
        ways.forEach((way, engine) -> {
            try {
                assertEquals(expected, engine.test(text), () -> way + " of " + pattern + " on " + quoted(text));
            } catch (PatternLimitException e) {
                boolean regular = compiled.kind() != CompiledPattern.Kind.BACKTRACKING;
                assertFalse(
                        regular && !way.equals("backtracking"),
                        () -> "a limit of " + way + " of " + pattern + " on " + quoted(text));
            }
        });
    }

    /** Asserts what an oracle said of each text. */
    void assertVerdicts(String verdicts, List<String> texts) {
        assertEquals(texts.size(), verdicts.length(), () -> verdicts + ": " + pattern);
        for (int i = 0; i < texts.size(); i++) {
            assertVerdict(verdicts.charAt(i) == '1', texts.get(i));
        }
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(c >= ' ' && c < 0x7F ? "" + (char) c : String.format("\\u%04x", c)));
        return out.append('"').toString();
    }
}
