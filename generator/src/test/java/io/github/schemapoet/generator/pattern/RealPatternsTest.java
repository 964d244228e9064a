package io.github.schemapoet.generator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The patterns of real schemas, held to a real {@code RegExp} on random texts and on the texts of real documents. */
class RealPatternsTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("schemapoet.shared", "../../shared"), "schemastore");
    private static final int TEXTS_OF_A_PATTERN = 8;
    private static final int DOCUMENT_TEXTS_OF_A_PATTERN = 8;

    private static final Set<String> PATTERNS = new LinkedHashSet<>();
    private static final Set<String> TEXTS = new LinkedHashSet<>();
    private static final Oracle ORACLE = new Oracle();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(SCHEMAS), "the schemas are not here: see the property schemapoet.shared");
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.walk(SCHEMAS).sorted()) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".json"))::iterator) {
                collect(mapper.readTree(file.toFile()));
            }
        }
    }

    private static void collect(JsonNode node) {
        if (node.path("pattern").isTextual()) {
            PATTERNS.add(node.path("pattern").textValue());
        }
        if (node.path("patternProperties").isObject()) {
            node.path("patternProperties").fieldNames().forEachRemaining(PATTERNS::add);
        }
        if (node.isTextual() && node.textValue().length() < 100) {
            TEXTS.add(node.textValue());
        }
        node.fieldNames().forEachRemaining(TEXTS::add);
        node.forEach(RealPatternsTest::collect);
    }

    @AfterAll
    static void stop() {
        ORACLE.close();
    }

    @Test
    void agreeWithRegExp() throws InvalidPatternException {
        List<String> documents = new ArrayList<>(TEXTS);
        Random random = new Random(20261125);
        for (String pattern : PATTERNS) {
            if (!ORACLE.isPattern(pattern, "u") && !ORACLE.isPattern(pattern, "")) {
                continue;
            }
            Engines engines = Engines.of(pattern);
            Regex regex = PatternCompiler.parse(pattern).regex();
            ORACLE.assertAgrees(engines, regex, new RandomTexts(random), TEXTS_OF_A_PATTERN);
            List<String> some = random.ints(DOCUMENT_TEXTS_OF_A_PATTERN, 0, documents.size())
                    .mapToObj(documents::get)
                    .toList();
            String flags = engines.compiled().outsideUnicodeMode() ? "" : "u";
            engines.assertVerdicts(ORACLE.verdicts(pattern, flags, some), some);
        }
    }

    /** All but a very few are tables, what looks around too; none needs backtracking. */
    @Test
    void nearlyAllAreTables() {
        Map<CompiledPattern.Kind, Integer> kinds = new EnumMap<>(CompiledPattern.Kind.class);
        List<String> invalid = new ArrayList<>();
        for (String pattern : PATTERNS) {
            try {
                kinds.merge(PatternCompiler.compile(pattern).kind(), 1, Integer::sum);
            } catch (InvalidPatternException e) {
                invalid.add(pattern);
            }
        }
        assertTrue(kinds.get(CompiledPattern.Kind.TABLE) > 1_000, kinds::toString);
        assertTrue(kinds.getOrDefault(CompiledPattern.Kind.AUTOMATON, 0) <= 2, kinds::toString);
        assertEquals(0, kinds.getOrDefault(CompiledPattern.Kind.BACKTRACKING, 0), kinds::toString);
        assertEquals(
                List.of(),
                invalid.stream()
                        .filter(pattern -> ORACLE.isPattern(pattern, "u") || ORACLE.isPattern(pattern, ""))
                        .toList());
    }
}
