package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Random patterns on random texts, held to a real {@code RegExp}.
 *
 * <p>{@code -Ddifferential.seeds=200..300} tries other seeds than those of the default run. The Unicode versions of both
 * sides differ, so the texts have no letters that are young, and patterns name no young properties.
 */
class PatternDifferentialTest {
    private static final int PATTERNS_OF_A_SEED = 12;
    private static final int TEXTS_OF_A_PATTERN = 24;

    private static final Oracle ORACLE = new Oracle();

    @AfterAll
    static void stop() {
        ORACLE.close();
    }

    @Test
    void regularPatternsAgreeWithRegExp() throws InvalidPatternException {
        compare(1, false, false);
    }

    @Test
    void patternsWithBackReferencesAgreeWithRegExp() throws InvalidPatternException {
        compare(2, false, true);
    }

    @Test
    void patternsOfAnnexBAgreeWithRegExp() throws InvalidPatternException {
        compare(3, true, false);
    }

    private static void compare(int kind, boolean lax, boolean references) throws InvalidPatternException {
        String[] range = System.getProperty("differential.seeds", "0..8").split("\\.\\.");
        int compared = 0;
        int tried = 0;
        for (int seed = Integer.parseInt(range[0]); seed < Integer.parseInt(range[1]); seed++) {
            Random random = new Random(1_000_003L * seed + kind);
            RandomPatterns patterns = new RandomPatterns(random, lax, references);
            for (int i = 0; i < PATTERNS_OF_A_SEED; i++) {
                compared += compare(patterns.next(), random);
                tried += TEXTS_OF_A_PATTERN;
            }
        }
        assertTrue(compared > tried * 9L / 10, "so few were compared: " + compared + " of " + tried);
    }

    /** Compares what both sides take for a pattern, and then what they say of texts; how many texts they were. */
    private static int compare(String pattern, Random random) throws InvalidPatternException {
        boolean strict = ORACLE.isPattern(pattern, "u");
        boolean valid = strict || ORACLE.isPattern(pattern, "");
        if (!valid && ORACLE.givesUpOn(pattern)) {
            return 0;
        }
        assertEquals(valid, isPattern(pattern), () -> "whether this is a pattern: " + pattern);
        if (!valid) {
            return 0;
        }
        Engines engines = Engines.of(pattern);
        assertEquals(!strict, engines.compiled().outsideUnicodeMode(), () -> "whether this is lax: " + pattern);
        Regex regex = PatternCompiler.parse(pattern).regex();
        return ORACLE.assertAgrees(engines, regex, new RandomTexts(random), TEXTS_OF_A_PATTERN);
    }

    private static boolean isPattern(String pattern) {
        try {
            PatternCompiler.compile(pattern);
            return true;
        } catch (InvalidPatternException e) {
            return false;
        }
    }
}
