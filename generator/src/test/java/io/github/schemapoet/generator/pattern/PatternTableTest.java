package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code patterns.jsonl}: each construct once, and each mistake that was made. What they say is held to a
 * real {@code RegExp} too, except where {@code "oracle": false} says that it is the one that errs.
 */
class PatternTableTest {
    private static final Oracle ORACLE = new Oracle();

    @AfterAll
    static void stop() {
        ORACLE.close();
    }

    static Stream<JsonNode> cases() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(PatternTableTest.class.getResourceAsStream("/patterns.jsonl"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                cases.add(mapper.readTree(line));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheTableSays(JsonNode line) throws InvalidPatternException {
        String pattern = line.path("pattern").textValue();
        if (line.has("error")) {
            InvalidPatternException e =
                    assertThrows(InvalidPatternException.class, () -> PatternCompiler.compile(pattern));
            assertEquals(line.path("error").textValue(), e.getMessage() + " at " + e.index());
            return;
        }
        Engines engines = Engines.of(pattern);
        assertEquals(line.path("kind").textValue(), engines.compiled().kind().name());
        assertEquals(line.path("lax").asBoolean(), engines.compiled().outsideUnicodeMode());
        texts(line, "yes").forEach(text -> engines.assertVerdict(true, text));
        texts(line, "no").forEach(text -> engines.assertVerdict(false, text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTableSaysWhatRegExpSays(JsonNode line) {
        String pattern = line.path("pattern").textValue();
        if (!line.path("oracle").asBoolean(true)) {
            return;
        } else if (line.has("error")) {
            assertFalse(ORACLE.isPattern(pattern, "u") || ORACLE.isPattern(pattern, ""));
            return;
        }
        String flags = line.path("lax").asBoolean() ? "" : "u";
        assertEquals("1".repeat(texts(line, "yes").size()), ORACLE.verdicts(pattern, flags, texts(line, "yes")));
        assertEquals("0".repeat(texts(line, "no").size()), ORACLE.verdicts(pattern, flags, texts(line, "no")));
        assertEquals(line.path("lax").asBoolean(), !ORACLE.isPattern(pattern, "u"));
    }

    private static List<String> texts(JsonNode line, String member) {
        List<String> texts = new ArrayList<>();
        line.path(member).forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
