package io.github.schemapoet.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the runtime's format {@code regex} to the parser that patterns are compiled with, and to a real engine. */
class RegexSyntaxTest {
    private static final Path SUITE =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite", "tests");

    private static final List<String> PATTERNS = List.of(
            "^[a-z0-9_-]{3,16}$",
            "(?<year>\\d{4})-(?<month>\\d\\d)\\k<year>\\2",
            "((a)|(b))*?\\1\\3",
            "[^\\s\\u{1F600}-\\u{1F64F}\\]]+",
            "(?=a)(?!b)(?<=c)(?<!d)",
            "\\p{Script=Greek}\\P{Lu}[\\p{L}\\p{Nd}]",
            "\\x41\\u0041\\cA\\0\\t\\/\\-",
            "a{2}b{2,}c{2,3}?",
            "[--a][a-][-a][\\b]",
            "\ud83d\ude00|[\ud83d\ude00-\ud83d\ude02]|\ud800",
            "(?:(?<x>a)|(?<y>b))\\k<x>",
            "^$|\\b\\B|.");

    private static final String[] PIECES = {
        "(",
        ")",
        "(?:",
        "(?=",
        "(?!",
        "(?<=",
        "(?<!",
        "(?<n>",
        "(?<m>",
        "(?",
        "[",
        "]",
        "[^",
        "{",
        "}",
        "{1}",
        "{2,1}",
        "{1,}",
        "{,1}",
        "*",
        "+",
        "?",
        "|",
        "^",
        "$",
        ".",
        "\\",
        "\\b",
        "\\B",
        "\\d",
        "\\W",
        "\\1",
        "\\2",
        "\\9",
        "\\k",
        "\\k<n>",
        "\\k<m>",
        "\\0",
        "\\00",
        "\\x4",
        "\\x41",
        "\\u",
        "\\u0041",
        "\\ud83d",
        "\\ude00",
        "\\u{41}",
        "\\u{",
        "\\u{110000}",
        "\\c",
        "\\cA",
        "\\c1",
        "\\p{L}",
        "\\P{Lu}",
        "\\p",
        "\\p{",
        "\\p{sc=Grek}",
        "\\p{Greek}",
        "\\p{gc=Nd}",
        "\\-",
        "\\/",
        "\\]",
        "\\a",
        "\\_",
        "-",
        "a",
        "z",
        "0",
        ",",
        ":",
        "=",
        "<",
        ">",
        "!",
        "/",
        "é",
        "\ud83d\ude00",
        "\ud800",
        "\n",
        "a-z",
        "z-a",
        "\\d-z",
        "a-\\w"
    };

    /** What the parser does not know: modifiers, names of two groups, and escapes in names. */
    private static final Pattern NEWER =
            Pattern.compile("\\(\\?[ims-]|\\(\\?<(\\w+)>.*\\(\\?<\\1>|(\\(\\?|\\\\k)<[^>]*\\\\", Pattern.DOTALL);

    private static Context context;
    private static Value oracle;

    @BeforeAll
    static void start() {
        context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        oracle = context.eval("js", "p => { try { new RegExp(p, 'u'); return true } catch (e) { return false } }");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void changedPatternsAreJudgedAlike() {
        Random random = new Random(20261124);
        int valid = 0;
        int total = 20_000;
        for (int i = 0; i < total; i++) {
            String pattern = changed(PATTERNS.get(random.nextInt(PATTERNS.size())), random);
            valid += isJudgedAlike(pattern) ? 1 : 0;
        }
        assertThat(valid).isBetween(total / 20, total - total / 20);
    }

    @Test
    void randomPatternsAreJudgedAlike() {
        Random random = new Random(42);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
                pattern.append(PIECES[random.nextInt(PIECES.length)]);
            }
            valid += isJudgedAlike(pattern.toString()) ? 1 : 0;
        }
        assertThat(valid).isGreaterThan(1_000);
    }

    @Test
    void patternsOfTheSuiteAreJudgedAlike() throws IOException {
        assumeTrue(Files.exists(SUITE), () -> "There is no " + SUITE + ", which only this test needs");
        Set<String> patterns = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(SUITE)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                collect(JsonValue.parse(Files.readString(file)), patterns);
            }
        }
        assertThat(patterns).hasSizeGreaterThan(30);
        Random random = new Random(7);
        for (String pattern : patterns) {
            isJudgedAlike(pattern);
            for (int i = 0; i < 50; i++) {
                isJudgedAlike(changed(pattern, random));
            }
        }
    }

    private static void collect(JsonValue value, Set<String> patterns) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(each -> collect(each, patterns));
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (name.equals("pattern") && member instanceof JsonString text) {
                    patterns.add(text.value());
                } else if (name.equals("patternProperties") && member instanceof JsonObject members) {
                    patterns.addAll(members.members().keySet());
                }
                collect(member, patterns);
            });
        }
    }

    private static boolean isJudgedAlike(String pattern) {
        boolean valid = Formats.regex(pattern);
        assertThat(oracle.execute(pattern).asBoolean()).as("engine: " + pattern).isEqualTo(valid);
        if (!NEWER.matcher(pattern).find()) {
            assertThat(parses(pattern)).as("parser: " + pattern).isEqualTo(valid);
        }
        return valid;
    }

    private static boolean parses(String pattern) {
        try {
            new EcmaParser(pattern, true).parse();
            return true;
        } catch (InvalidPatternException e) {
            return false;
        }
    }

    private static String changed(String pattern, Random random) {
        List<String> pieces = new ArrayList<>(
                pattern.codePoints().mapToObj(Character::toString).toList());
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(pieces.size() + 1);
            if (at < pieces.size() && random.nextBoolean()) {
                pieces.remove(at);
            } else {
                pieces.add(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return String.join("", pieces);
    }
}
