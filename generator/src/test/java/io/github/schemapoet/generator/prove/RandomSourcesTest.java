package io.github.schemapoet.generator.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.text.PlaceholderTexts;
import io.github.schemapoet.generator.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the proof lets through has the same syntax tree for the JDK's compiler, whatever was done to the source. */
class RandomSourcesTest {
    private static final int COUNT = 20_000;
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\\\",
            "\\u",
            "\\u0022",
            "\\u005c",
            "\\u000a",
            "\\u0041",
            "\\uu002a",
            "\\u002a/",
            "\\101",
            "\\18",
            "\\s",
            "\\n",
            "*",
            "/",
            "*/",
            "/*",
            "//",
            "\n",
            "\r",
            "\t",
            "\f",
            "\u001A",
            "\u0000",
            "\u2028",
            "\u00E4",
            " ",
            "{",
            "}",
            ";",
            "@",
            "@deprecated",
            " @see x",
            "{@link x}",
            "<p>",
            "<b>",
            "&lt;",
            "a",
            "u0022",
            "0",
            "1.5",
            ".",
            "+",
            "-",
            "=",
            "class B {}",
            "int i;",
            "\"\"\"",
            "String.valueOf(1)");

    private final Random random = new Random(7);

    private String pieces(int most) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return out.toString();
    }

    @Test
    void changedSourcesThatAreProvedAreTheSameForTheCompiler() {
        PlaceholderTexts texts = Texts.placeholders();
        String neutral =
                "package p;\n\n/**\n * " + texts.javadoc("a\n\nb") + " {@code c}\n * @deprecated\n */\nclass Sample {\n"
                        + "    // " + texts.comment("d") + "\n    /** " + texts.javadocCode("e") + " */\n"
                        + "    static final double VALUE = of(\"f\" + " + texts.literal("g\"\u00E4")
                        + ", 'h', 1.2e-7, a.b >> 0xFF);\n}\n";
        String emitted = texts.fill(neutral);
        TokenProof proof = new TokenProof(texts);
        SortedMap<String, String> proved = new TreeMap<>();
        proved.put("", neutral);
        for (int i = 0; i < COUNT; i++) {
            int from = random.nextInt(emitted.length());
            int to = random.nextBoolean() ? from : Math.min(emitted.length(), from + random.nextInt(4));
            String changed =
                    emitted.substring(0, from) + (random.nextInt(8) == 0 ? "" : pieces(3)) + emitted.substring(to);
            if (proof.difference("Sample.java", changed, neutral).isEmpty()) {
                proved.put("S" + i + ".java", changed);
            }
        }
        assertThat(proved).hasSizeBetween(COUNT / 20, COUNT * 2 / 3);
        List<Outline> outlines = new Parser().outlines(proved);
        for (Outline outline : outlines) {
            assertThat(outline.differenceFrom(outlines.get(0)))
                    .as(() -> proved.get(outline.path()))
                    .isEmpty();
        }
    }

    /** A literal is for the compiler what it is here, and has the same value. */
    @Test
    void literalsAreReadAsTheCompilerReadsThem() {
        SortedMap<String, String> sources = new TreeMap<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String literal = '"' + pieces(5) + '"';
            TokenCursor cursor = new TokenCursor(literal + ";");
            if (cursor.next() == TokenCursor.Kind.STRING && cursor.end() == literal.length()) {
                sources.put(String.format("S%06d.java", i), "class A { String s = " + literal + "; }");
                values.add(Escapes.value(cursor.content()));
            }
        }
        assertThat(values).hasSizeBetween(COUNT / 20, COUNT * 2 / 3);
        List<Outline> outlines = new Parser().outlines(sources);
        for (int i = 0; i < values.size(); i++) {
            Outline outline = outlines.get(i);
            assertThat(outline.error()).as(() -> sources.get(outline.path())).isNull();
            assertThat(outline.parts())
                    .as(() -> sources.get(outline.path()))
                    .filteredOn(part -> part.what().equals(Outline.LITERAL))
                    .extracting(Outline.Part::value)
                    .containsExactly(values.get(i));
        }
    }
}
