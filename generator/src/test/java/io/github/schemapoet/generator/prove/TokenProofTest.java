package io.github.schemapoet.generator.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.text.HostileTexts;
import io.github.schemapoet.generator.text.PlaceholderTexts;
import io.github.schemapoet.generator.text.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenProofTest {
    private final PlaceholderTexts texts = Texts.placeholders();
    private final TokenProof proof = new TokenProof(texts);

    private Optional<Difference> difference(String emitted, String neutral) {
        return proof.difference("p/Sample.java", emitted, neutral);
    }

    private String sample(String text) {
        return "package p;\n\n/**\n * " + texts.javadoc(text) + "\n */\nclass Sample {\n"
                + "    // " + texts.comment(text) + "\n"
                + "    /** " + texts.javadocCode(text) + " {@code x} */\n"
                + "    static final String TEXT = \"a\" + " + texts.literal(text) + ";\n"
                + "    /** " + texts.javadocSentence(text) + " */\n"
                + "    double mask = 1.2e-7 + .5 >> 0xFF;\n}\n";
    }

    @TestFactory
    List<DynamicTest> hostileTextsAreProvedHarmless() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    String neutral = sample(text.getValue());
                    String emitted = texts.fill(neutral);
                    assertThat(difference(emitted, neutral)).isEmpty();
                    assertThat(Parser.differences(emitted, neutral)).isEmpty();
                }))
                .toList();
    }

    /** The proof can fail: each of these is what an emitter would write that forgot to escape. */
    @Test
    void aTextThatBecomesCodeIsFound() {
        assertBroken(
                "class A { String s = \"x\"; static { int i = 1; } String t = \"\"; }",
                "class A { String s = \"%s\"; }");
        assertBroken("/** */ class B {} /* */ class A {}", "/** %s */ class A {}");
        assertBroken("/** \\u002a/ class B {} /* */ class A {}", "/** %s */ class A {}");
        assertBroken("class A {\n // x\n int i;\n}", "class A {\n // %s\n}");
        assertBroken("class A { String s = \"a\" + b(); }", "class A { String s = \"%s\"; }");
        assertBroken("class A { String s = \"\"; }", "class A { String s = null; }");
    }

    @Test
    void aTextThatBecomesATagIsFound() {
        assertBroken("/**\n * x\n * @deprecated\n */ class A {}", "/**\n * %s\n */ class A {}");
        assertBroken("/** {@link Runnable} */ class A {}", "/** %s */ class A {}");
    }

    @Test
    void everythingButTheTextsIsCompared() {
        assertBroken("class A { int i = 1; }", "class A { int i = 2; }");
        assertBroken("class A { String s = \"one\"; }", "class A { String s = \"two\"; }");
        assertBroken("class A { int i; }", "class A { int j; }");
        assertBroken("class A { int i; }", "class A { long i; }");
        assertBroken("class A { int i; }", "class A { final int i; }");
        assertBroken("class A { int i = 1 + 2; }", "class A { int i = 1 - 2; }");
        assertBroken("class A { B<C> i; }", "class A { B<D> i; }");
        assertBroken("class A extends B {}", "class A implements B {}");
        assertBroken("class A { void m() { a.b(); } }", "class A { void m() { a.c(); } }");
        assertBroken("import a.B; class A {}", "import static a.B; class A {}");
        assertBroken("@B class A {}", "class A {}");
        assertBroken("class A {}", "class A {} class B {}");
        assertBroken("class A { void m() { x(() -> { }); } }", "class A { void m() { x(() -> y()); } }");
    }

    @Test
    void whatATextMayNotDoInACommentIsFound() {
        assertBroken("/** <script>x</script> */ class A {}", "/** %s */ class A {}");
        assertBroken("/** a &b */ class A {}", "/** %s */ class A {}");
        assertBroken("/** {@code x} y} */ class A {}", "/** {@code %s} */ class A {}");
        assertBroken("/** <a href=\"x\"> */ class A {}", "/** <a href=\"%s\"> */ class A {}");
        assertBroken("/* x */ class A {}", "/** %s */ class A {}");
    }

    @Test
    void aLiteralSaysTheTextThatItStandsFor() {
        String neutral = "class A { String s = " + texts.literal("a text\n") + "; }";
        assertThat(difference("class A { String s = \"a text\\n\"; }", neutral)).isEmpty();
        assertThat(difference("class A { String s = \"a\\u0020tex\\164\\n\"; }", neutral))
                .isEmpty();
        assertThat(difference("class A { String s = \"another text\\n\"; }", neutral))
                .isPresent();
    }

    @Test
    void spaceBetweenTokensIsFreeButNotWhereItMakesOthers() {
        String neutral = "class A { int i = a.b(1, -c) + 1.5; }";
        assertThat(difference("class A {\n  int i =\n   a.b(1,   -c)\n + 1.5;}", neutral))
                .isEmpty();
        assertBroken("class A { int i = ab(1, -c) + 1.5; }", neutral);
        assertBroken("class A { int i = a.b(1, -c) + 1 .5; }", neutral);
        assertBroken("class A { int i = a.b(1, - c) ++ 1.5; }", neutral);
    }

    private void assertBroken(String emitted, String neutral) {
        String literal = texts.literal("a text of the schema");
        assertThat(difference(emitted, neutral.replace("%s", literal.substring(1, literal.length() - 1))))
                .isPresent();
    }

    @Test
    void whatIsNotJavaIsSaidWithItsLine() {
        assertThat(difference("class A {\n  String s = \";\n}", "class A {\n  String s = \"x\";\n}"))
                .hasValueSatisfying(difference -> {
                    assertThat(difference.file()).isEqualTo("p/Sample.java");
                    assertThat(difference.line()).isEqualTo(2);
                    assertThat(difference.problem()).contains("a literal without end");
                });
    }
}
