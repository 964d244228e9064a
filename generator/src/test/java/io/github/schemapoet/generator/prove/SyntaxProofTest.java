package io.github.schemapoet.generator.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.text.HostileTexts;
import io.github.schemapoet.generator.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SyntaxProofTest {
    private final SyntaxProof proof = SyntaxProof.ofThisJdk().orElseThrow();

    private List<Difference> differences(String emitted, String neutral) {
        return proof.differences(Map.of("p/Sample.java", emitted), Map.of("p/Sample.java", neutral));
    }

    private static String sample(Texts texts, String text) {
        return "package p;\n\n/** " + texts.javadoc(text) + " */\nclass Sample {\n"
                + "    // " + texts.comment(text) + "\n"
                + "    static final String TEXT = \"a\" + " + texts.literal(text) + ";\n"
                + "    int mask = 12;\n}\n";
    }

    @TestFactory
    List<DynamicTest> hostileTextsAreProvedHarmless() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertThat(differences(
                                sample(Texts.ofSchema(), text.getValue()),
                                sample(Texts.placeholders(), text.getValue())))
                        .isEmpty()))
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

    private void assertBroken(String emitted, String neutral) {
        assertThat(differences(emitted, neutral.replace("%s", "a text of the schema")))
                .hasSize(1);
    }

    @Test
    void whatIsNotJavaIsSaidWithItsLine() {
        assertThat(differences("class A {\n  String s = \";\n}", "class A {\n  String s = \"x\";\n}"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.file()).isEqualTo("p/Sample.java");
                    assertThat(difference.line()).isEqualTo(2);
                    assertThat(difference.problem()).startsWith("not Java: ");
                });
    }

    @Test
    void aTextDecidesOnNoFile() {
        assertThat(proof.differences(Map.of("A.java", "class A {}"), Map.of())).hasSize(1);
        assertThat(proof.differences(Map.of(), Map.of("A.java", "class A {}"))).hasSize(1);
    }
}
