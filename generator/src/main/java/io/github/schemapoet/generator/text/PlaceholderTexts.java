package io.github.schemapoet.generator.text;

import java.util.Collections;

/** Puts a neutral text in the place of every text of the schema. */
final class PlaceholderTexts implements Texts {
    static final PlaceholderTexts INSTANCE = new PlaceholderTexts();

    private static final String LITERAL = '"' + Placeholder.TEXT + '"';

    private PlaceholderTexts() {}

    @Override
    public String literal(String text) {
        int parts = JavaLiteral.parts(text);
        return parts <= 1 ? LITERAL : JavaLiteral.join(Collections.nCopies(parts, LITERAL));
    }

    @Override
    public String javadoc(String text) {
        return Placeholder.TEXT;
    }

    @Override
    public String javadocInline(String text) {
        return Placeholder.TEXT;
    }

    @Override
    public String javadocCode(String text) {
        return "<code>" + Placeholder.TEXT + "</code>";
    }

    @Override
    public String comment(String text) {
        return Placeholder.TEXT;
    }
}
