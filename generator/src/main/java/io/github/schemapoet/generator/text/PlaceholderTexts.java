package io.github.schemapoet.generator.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts a neutral text in the place of every text of the schema. Equal texts have the same, others another: emitters leave
 * out what is the same code as before, and must do so in both emissions alike.
 */
final class PlaceholderTexts implements Texts {
    private final Map<String, String> placeholders = new HashMap<>();

    private String placeholder(String text) {
        return placeholders.computeIfAbsent(text, added -> Placeholder.of(placeholders.size()));
    }

    @Override
    public String literal(String text) {
        String literal = '"' + placeholder(text) + '"';
        int parts = JavaLiteral.parts(text);
        return parts <= 1 ? literal : JavaLiteral.join(Collections.nCopies(parts, literal));
    }

    @Override
    public String javadoc(String text) {
        return placeholder(text);
    }

    @Override
    public String javadocInline(String text) {
        return placeholder(text);
    }

    @Override
    public String javadocCode(String text) {
        return "<code>" + placeholder(text) + "</code>";
    }

    @Override
    public String comment(String text) {
        return placeholder(text);
    }
}
