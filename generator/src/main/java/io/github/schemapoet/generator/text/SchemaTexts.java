package io.github.schemapoet.generator.text;

/** Carries the schema's own texts. */
final class SchemaTexts implements Texts {
    static final SchemaTexts INSTANCE = new SchemaTexts();

    private SchemaTexts() {}

    @Override
    public String literal(String text) {
        return JavaLiteral.of(text);
    }

    @Override
    public String javadoc(String text) {
        return JavadocText.block(text);
    }

    @Override
    public String javadocInline(String text) {
        return JavadocText.inline(text);
    }

    @Override
    public String javadocCode(String text) {
        String shown = JavadocText.inline(text);
        return shown.isEmpty() ? "<code>\"\"</code>" : "<code>" + shown + "</code>";
    }

    @Override
    public String comment(String text) {
        return JavadocText.inline(text);
    }
}
