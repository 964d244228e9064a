package io.github.schemapoet.generator.prove;

import io.github.schemapoet.generator.text.PlaceholderTexts;
import java.util.Optional;

/**
 * Compares a source with what it was made of: the same with placeholders. Both must have the same tokens, and comments in the
 * same places; a string literal in the place of a text must say this text, and a comment around one has no other markup than
 * with the placeholder.
 */
public final class TokenProof {
    private final PlaceholderTexts texts;

    /** Knows which texts the placeholders stand for. */
    public TokenProof(PlaceholderTexts texts) {
        this.texts = texts;
    }

    /**
     * The first place at which a source says something else than the one with placeholders; empty means proved.
     *
     * @param path of the file
     * @param emitted with the schema's texts
     * @param neutral with placeholders
     */
    public Optional<Difference> difference(String path, String emitted, String neutral) {
        TokenCursor token = new TokenCursor(emitted);
        TokenCursor intended = new TokenCursor(neutral);
        while (true) {
            token.next();
            intended.next();
            if (token.kind() == TokenCursor.Kind.FAULT) {
                return Optional.of(new Difference(path, token.line(), "not what is emitted: " + token.shown()));
            }
            if (!isSame(token, intended)) {
                return Optional.of(new Difference(
                        path, token.line(), "found " + token.shown() + " where " + intended.shown() + " was intended"));
            }
            if (token.kind() == TokenCursor.Kind.END) {
                return Optional.empty();
            }
        }
    }

    private boolean isSame(TokenCursor token, TokenCursor intended) {
        if (token.kind() != intended.kind()) {
            return false;
        }
        return switch (token.kind()) {
            case LINE_COMMENT, COMMENT -> true;
            case JAVADOC -> Markup.isSame(token, intended);
            case STRING -> token.isSame(intended) || isText(token, intended);
            default -> token.isSame(intended);
        };
    }

    private boolean isText(TokenCursor token, TokenCursor intended) {
        return texts.literalText(intended.content())
                .filter(text -> text.equals(Escapes.value(token.content())))
                .isPresent();
    }
}
