package io.github.schemapoet.generator.text;

/** Carries the schema's own texts. */
final class SchemaTexts implements Texts {
    static final SchemaTexts INSTANCE = new SchemaTexts();

    private SchemaTexts() {}

    @Override
    public String literal(String text) {
        return JavaLiteral.of(text, part -> '"' + JavaLiteral.content(part) + '"');
    }

    @Override
    public String javadoc(String text) {
        return JavadocText.block(text);
    }

    @Override
    public String javadocSentence(String text) {
        return JavadocText.sentence(text);
    }

    @Override
    public String javadocCode(String text) {
        return "<code>" + JavadocText.code(text) + "</code>";
    }

    @Override
    public String comment(String text) {
        return JavadocText.inline(text);
    }
}
