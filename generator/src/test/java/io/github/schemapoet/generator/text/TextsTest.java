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
    private static final Texts TEXTS = Texts.ofSchema();

    /** Compiled, not searched for known tricks: the compiler decides what a text may do. */
    @TestFactory
    List<DynamicTest> anyTextIsHarmlessInEverySink() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> isHarmless(text.getValue())))
                .toList();
    }

    private static void isHarmless(String text) throws ReflectiveOperationException {
        String source = "/**\n * " + TEXTS.javadoc(text).replace("\n", "\n * ") + "\n */\n"
                + "public class Sample {\n"
                + "    // " + TEXTS.comment(text) + "\n"
                + "    /** " + TEXTS.javadocSentence(text) + " */\n"
                + "    public String text = " + TEXTS.literal(text) + ";\n"
                + "    /** " + TEXTS.javadocCode(text) + "*/\n"
                + "    public void end() {}\n"
                + "}\n";
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

    @Test
    void textKeepsItsLinesAndParagraphs() {
        assertThat(TEXTS.javadoc("One,\ntwo.\n\n\nThree \t four.  \r\n")).isEqualTo("One,\ntwo.\n\n<p>Three four.");
    }

    @Test
    void longLinesAreWrapped() {
        assertThat(TEXTS.javadoc("word ".repeat(100)).lines())
                .hasSize(5)
                .allMatch(line -> line.length() <= 100 && !line.isBlank());
    }

    @Test
    void whatHasNoShapeIsShown() {
        assertThat(TEXTS.comment("a\u0000b\u202Ec\uD800")).isEqualTo("a[U+0000]b[U+202E]c[U+D800]");
    }

    @Test
    void ordinaryTextStaysReadable() {
        String text = "Mail to jobs@example.org: matches \\d+ or /v1/jobs; 50% of $5.";
        assertThat(TEXTS.comment(text)).isEqualTo(text);
        assertThat(TEXTS.literal("a \"b\"\n")).isEqualTo("\"a \\\"b\\\"\\n\"");
    }

    @Test
    void aCutTextSaysSo() {
        assertThat(TEXTS.javadoc("x".repeat(1_000_000))).endsWith("\n\n<p>[990,000 more characters in the schema]");
    }

    @Test
    void aTextTooLongForOneConstantIsPartedAndItsPlaceholderLikewise() {
        String text = "\uD83D\uDE00".repeat(20_000);
        assertThat(Texts.isConstant(text)).isFalse();
        assertThat(TEXTS.literal(text)).startsWith("String.join(\"\", \"");
        assertThat(Texts.placeholders().literal(text).split(", \"", -1))
                .hasSize(TEXTS.literal(text).split(", \"", -1).length);
    }
}
