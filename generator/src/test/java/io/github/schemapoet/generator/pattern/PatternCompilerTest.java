package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.schemapoet.runtime.support.pattern.PatternLimitException;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds compiled patterns to a real implementation of ECMA-262's {@code RegExp}. */
class PatternCompilerTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "abc",
            "aaab",
            "foo bar",
            "1.2.3",
            "v1.0.0",
            "-",
            "_",
            "A",
            "0",
            "\n",
            "a\n",
            "\r\n",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "\u180e",
            "é",
            "\u0130",
            "αβγ",
            "\ud800",
            "a\udc00",
            "\ud83d\ude00",
            "x\ud83d\ude00y",
            "\u0660",
            "a@b.c",
            "https://x.y/z",
            "a-b_c",
            "]",
            "{}",
            "\\",
            "k<x>",
            "abab",
            "aXbX");

    private static final Oracle ORACLE = new Oracle();

    @AfterAll
    static void stop() {
        ORACLE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?:a|b)*$",
                "^a$",
                "(a)(b)?\\2c",
                "(?<x>a)\\k<x>",
                "\\k<x>(?<x>a)",
                "(?:(a)|b)\\1c",
                "[]",
                "[^]",
                "\\0",
                "\\cJ",
                "[\\b]",
                "[\\-a]",
                "^[\\w.-]+@[\\w-]+\\.[a-z]{2,}$",
                "\\p{Script=Greek}",
                "\\p{scx=Grek}",
                "\\p{Lu}",
                "\\p{ASCII}",
                "\\p{Any}",
                "\\P{Alphabetic}",
                "^.$",
                "^..$",
                "\\/",
                "^\\S+\\s\\S+$",
                "$^",
                "a{0}b",
                "(?:){3}a"
            })
    void agreesWithRegExpOn(String pattern) throws InvalidPatternException {
        Engines.of(pattern).assertVerdicts(ORACLE.verdicts(pattern, "u", TEXTS), TEXTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "a**",
                "(?<x>a)(?<x>b)",
                "{1}",
                "a{2,1}",
                "[b-a]",
                "(?x)",
                "\\",
                "*",
                "+a",
                "(?<1>a)"
            })
    void refusesWhatIsNoPatternInEitherWay(String pattern) {
        assertFalse(ORACLE.isPattern(pattern, "u") || ORACLE.isPattern(pattern, ""), pattern);
        assertThrows(InvalidPatternException.class, () -> PatternCompiler.compile(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\-", "[\\w-.]+", "{", "]", "a{,3}", "\\_", "\\p{lu}", "\\k<x>", "\\07", "(?=a)*"})
    void takesAnnexBWithAMark(String pattern) throws InvalidPatternException {
        assertTrue(!ORACLE.isPattern(pattern, "u") && ORACLE.isPattern(pattern, ""), pattern);
        assertTrue(PatternCompiler.compile(pattern).outsideUnicodeMode());
    }

    @Test
    void picksTheLeastPowerfulForm() throws InvalidPatternException {
        assertEquals(
                CompiledPattern.Kind.TABLE,
                PatternCompiler.compile("^[a-z]{3}\\b").kind());
        assertEquals(
                CompiledPattern.Kind.AUTOMATON,
                PatternCompiler.compile("[ab].{14}[ab].{14}c").kind());
        assertEquals(
                CompiledPattern.Kind.BACKTRACKING,
                PatternCompiler.compile("(a+)\\1").kind());
    }

    @Test
    void automataOfBothFormsAgree() throws InvalidPatternException {
        TextPattern compiled = load(PatternCompiler.compile("\\b[ab].{14}[ab].{14}c$"));
        String text = "a".repeat(15) + "b".repeat(15) + "c";
        assertTrue(compiled.test(text));
        assertTrue(compiled.test("- " + text));
        assertFalse(compiled.test("x" + text));
        assertFalse(compiled.test(text + "d"));
    }

    @Test
    void longTextsNeitherOverflowNorHang() throws InvalidPatternException {
        String text = "ab".repeat(500_000);
        Engines.of("^(?:a|b)*$").assertVerdict(true, text);
        Engines.of("^(?:a|b)*?(?<=b)$").assertVerdict(false, text + "a");
        assertThrows(PatternLimitException.class, () -> load(PatternCompiler.compile("^(a|aa)+(?!a|b)\\1$"))
                .test("a".repeat(2_000) + "b"));
    }

    @Test
    void manyThreadsMayShareAnAutomaton() throws InvalidPatternException {
        TextPattern compiled = load(PatternCompiler.compile("[ab].{14}[ab].{14}c"));
        String match = "a".repeat(30) + "c";
        long found = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> compiled.test("x".repeat(i % 40) + (i % 2 == 0 ? match : "a".repeat(i % 50))))
                .count();
        assertEquals(1_000, found);
    }

    @Test
    void hostilePatternsEndInABoundedForm() throws InvalidPatternException {
        CompiledPattern million = PatternCompiler.compile("^(?:a{1000}){1000}$");
        assertEquals(CompiledPattern.Kind.AUTOMATON, million.kind());
        assertTrue(load(million).test("a".repeat(1_000_000)));
        assertFalse(load(million).test("a".repeat(999_999)));
        assertThrows(
                InvalidPatternException.class, () -> PatternCompiler.compile("(".repeat(10_000) + ")".repeat(10_000)));
    }

    private static TextPattern load(CompiledPattern pattern) {
        return Engines.load(pattern);
    }
}
