package io.github.schemapoet.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {
    private final PlaceholderTexts texts = Texts.placeholders();

    /** Compiled, not searched for known tricks: the compiler decides what a text may do. */
    @TestFactory
    List<DynamicTest> anyTextIsHarmlessInEverySink() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> isHarmless(text.getValue())))
                .toList();
    }

    private void isHarmless(String text) throws ReflectiveOperationException {
        String source = texts.fill("/**\n * " + texts.javadoc(text) + "\n */\n"
                + "public class Sample {\n"
                + "    // " + texts.comment(text) + "\n"
                + "    /** " + texts.javadocSentence(text) + " */\n"
                + "    public String text = " + texts.literal(text) + ";\n"
                + "    /** " + texts.javadocCode(text) + "*/\n"
                + "    public void end() {}\n"
                + "}\n");
        assertThat(source).matches(it -> it.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F), "is ASCII");
        CompilationResult result = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(Map.of("Sample.java", source), List.of(), List.of("-Xlint:all", "-Xdoclint:all"));
        // Warnings are counted here and not by -Werror, under which some compilers make no classes.
        assertThat(result.messages())
                .filteredOn(message -> !isAboutStyle(message))
                .isEmpty();
        assertThat(result.classes()).containsOnlyKeys("Sample");

        Class<?> sample = result.loader(TextsTest.class.getClassLoader()).loadClass("Sample");
        assertThat(sample.getDeclaredFields()).hasSize(1);
        assertThat(sample.getDeclaredMethods()).hasSize(1);
        assertThat(sample.isAnnotationPresent(Deprecated.class)).isFalse();
        Object instance = sample.getConstructor().newInstance();
        assertThat(sample.getField("text").get(instance)).isEqualTo(text);
    }

    /** An empty description is no concern here, nor that the sample says nothing of its constructor. */
    private static boolean isAboutStyle(String message) {
        return message.contains("no main description")
                || message.contains("use of default constructor")
                || message.contains("no comment")
                || message.contains("empty comment");
    }

    /** A text in a documentation comment, without the comment's own marks. */
    private String javadoc(String text) {
        return texts.fill(" * " + texts.javadoc(text)).substring(3).replaceAll("\n \\* ?", "\n");
    }

    @Test
    void textKeepsItsLinesAndParagraphs() {
        assertThat(javadoc("One,\ntwo.\n\n\nThree \t four.  \r\n")).isEqualTo("One,\ntwo.\n\n<p>Three four.");
    }

    @Test
    void longLinesAreWrapped() {
        assertThat(javadoc("word ".repeat(100)).lines())
                .hasSize(5)
                .allMatch(line -> line.length() <= 100 && !line.isBlank());
    }

    @Test
    void whatHasNoShapeIsShown() {
        assertThat(texts.fill(texts.comment("a\u0000b\u202Ec\uD800"))).isEqualTo("a[U+0000]b[U+202E]c[U+D800]");
    }

    @Test
    void ordinaryTextStaysReadable() {
        String text = "Mail to jobs@example.org: matches \\d+ or /v1/jobs; 50% of $5.";
        assertThat(texts.fill(texts.comment(text))).isEqualTo(text);
        assertThat(texts.fill(texts.literal("a \"b\"\n"))).isEqualTo("\"a \\\"b\\\"\\n\"");
    }

    @Test
    void aCutTextSaysSo() {
        assertThat(javadoc("x".repeat(1_000_000))).endsWith("\n\n<p>[990,000 more characters in the schema]");
    }

    @Test
    void aTextTooLongForOneConstantIsPartedAndItsPlaceholderLikewise() {
        String text = "\uD83D\uDE00".repeat(20_000);
        assertThat(Texts.isConstant(text)).isFalse();
        assertThat(texts.fill(texts.literal(text))).startsWith("String.join(\"\", \"");
        assertThat(Texts.placeholders().literal(text).split(", \"", -1))
                .hasSize(texts.fill(texts.literal(text)).split(", \"", -1).length);
    }
}
