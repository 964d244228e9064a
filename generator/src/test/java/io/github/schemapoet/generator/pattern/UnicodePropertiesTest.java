package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The properties of ECMA-262, their names and their members, held to a real {@code RegExp}.
 *
 * <p>Its Unicode version is another one than ours, so members are compared where code points have been assigned for
 * long; a few properties are revised even for those.
 */
class UnicodePropertiesTest {
    private static final VersionInfo OLD = VersionInfo.getInstance(10);
    private static final int MEMBERS = 150;

    private static final Oracle ORACLE = new Oracle();

    @AfterAll
    static void stop() {
        ORACLE.close();
    }

    @Test
    void namesAndMembersOfBinaryPropertiesAgree() {
        for (int property = UProperty.BINARY_START; property < UProperty.INT_START; property++) {
            for (String name : names(property)) {
                agreesOn("\\p{" + name + "}");
            }
        }
        List.of("Any", "ASCII", "Assigned").forEach(name -> agreesOn("\\p{" + name + "}"));
    }

    @Test
    void namesAndMembersOfGeneralCategoriesAgree() {
        for (int mask = 1; mask < 1 << 30; mask <<= 1) {
            for (String value : values(UProperty.GENERAL_CATEGORY_MASK, mask)) {
                agreesOn("\\p{" + value + "}");
                agreesOn("\\P{gc=" + value + "}");
            }
        }
        List.of("L", "Letter", "LC", "Cased_Letter", "M", "Mark", "N", "P", "punct", "S", "Z", "C", "Other")
                .forEach(value -> agreesOn("\\p{General_Category=" + value + "}"));
    }

    @Test
    void namesAndMembersOfScriptsAgree() {
        int compared = 0;
        Map<Integer, Integer> first = firstOfScripts();
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            int code = script;
            if (isOld(first.getOrDefault(code, -1))) {
                values(UProperty.SCRIPT, code).forEach(value -> agreesOn("\\p{Script=" + value + "}"));
                agreesOn("\\p{scx=" + UScript.getName(code) + "}");
                compared++;
            } else if (!first.containsKey(code) && code != UScript.KATAKANA_OR_HIRAGANA) {
                values(UProperty.SCRIPT, code).forEach(value -> agreesOn("\\p{sc=" + value + "}"));
            }
        }
        assertTrue(compared > 120, "so few: " + compared);
    }

    @Test
    void namesAreSpelledExactly() {
        List.of(
                        "lu",
                        "letter",
                        "LATIN",
                        "Latin",
                        "Greek",
                        "sc",
                        "Script",
                        "gc",
                        "Lu=",
                        "=Lu",
                        "Lu=Lu",
                        "sc=",
                        "sc=latin")
                .forEach(UnicodePropertiesTest::agreesOnValidity);
        List.of(
                        "Script=Greek ",
                        " Lu",
                        "General-Category=Lu",
                        "scx=Latn",
                        "Script_Extensions=Latin",
                        "Is_L",
                        "Block=ASCII")
                .forEach(UnicodePropertiesTest::agreesOnValidity);
    }

    private static void agreesOnValidity(String name) {
        String pattern = "\\p{" + name + "}";
        assertEquals(ORACLE.isPattern(pattern, "u"), isStrict(pattern), pattern);
    }

    private static boolean isStrict(String pattern) {
        try {
            return PatternCompiler.laxity(pattern).isEmpty();
        } catch (InvalidPatternException e) {
            return false;
        }
    }

    private static void agreesOn(String pattern) {
        boolean valid = isStrict(pattern);
        assertEquals(ORACLE.isPattern(pattern, "u"), valid, pattern);
        if (valid) {
            try {
                Regex.Chars chars = (Regex.Chars) PatternCompiler.parse(pattern).regex();
                List<String> members = members(chars.set());
                String verdicts = ORACLE.verdicts(pattern, "u", members);
                long differing = IntStream.range(0, members.size())
                        .filter(i -> (verdicts.charAt(i) == '1')
                                != chars.set().contains(members.get(i).codePointAt(0)))
                        .count();
                assertTrue(differing <= tolerated(pattern), () -> pattern + ": " + differing);
            } catch (InvalidPatternException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** What Unicode 16 and 17 say otherwise of old code points; pictographs, of many symbols that are no emoji. */
    private static int tolerated(String pattern) {
        if (pattern.contains("Dia") || pattern.contains("scx=")) {
            return 9;
        }
        return pattern.contains("ExtPict") || pattern.contains("Extended_Pictographic") ? 40 : 0;
    }

    /** Old code points at the ends of ranges, beside them, and anywhere. */
    private static List<String> members(CodePointSet set) {
        Random random = new Random(1);
        Set<Integer> tried = new TreeSet<>();
        for (int i = 0; i < MEMBERS; i++) {
            int range = set.isEmpty() ? -1 : random.nextInt(set.rangeCount());
            int edge = range < 0 ? random.nextInt(0x3000) : i % 2 == 0 ? set.first(range) : set.last(range);
            tried.add(Math.max(0, Math.min(CodePointSet.MAX, edge + random.nextInt(3) - 1)));
            tried.add(random.nextInt(0x20000));
        }
        return tried.stream()
                .filter(UnicodePropertiesTest::isOld)
                .map(Character::toString)
                .toList();
    }

    private static boolean isOld(int codePoint) {
        return codePoint >= 0
                && UCharacter.isDefined(codePoint)
                && UCharacter.getAge(codePoint).compareTo(OLD) <= 0;
    }

    private static Map<Integer, Integer> firstOfScripts() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int c = 0; c <= CodePointSet.MAX; c++) {
            first.putIfAbsent(UScript.getScript(c), c);
        }
        return first;
    }

    private static List<String> names(int property) {
        List<String> names = new ArrayList<>();
        for (int choice = 0; choice < 2; choice++) {
            try {
                names.add(UCharacter.getPropertyName(property, choice));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        names.removeIf(name -> name == null || name.equals("WSpace")); // ICU's name alone, which the oracle takes.
        return names;
    }

    private static List<String> values(int property, int value) {
        List<String> names = new ArrayList<>();
        for (int choice = 0; choice < 2; choice++) {
            try {
                names.add(UCharacter.getPropertyValueName(property, value, choice));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        names.removeIf(name -> name == null);
        return names;
    }
}
