package io.github.schemapoet.generator.text;

/**
 * The sinks through which text of a schema enters a source file, one for each context.
 *
 * <p>Emission is a function of the model and of these sinks, so that it can be done twice: once with the schema's own
 * texts ({@link #ofSchema()}) and once with a neutral text in the place of each ({@link #placeholders()}). Both must have
 * the same syntax tree; that is how emitted code is proved (package {@code prove}).
 *
 * <p>What a sink answers is source text in ASCII, without a line end unless it says so, and goes to JavaPoet as an
 * argument of {@code $L}, never as a part of a format.
 */
public sealed interface Texts permits SchemaTexts, PlaceholderTexts {

    /** Sinks that carry the schema's own text. */
    static Texts ofSchema() {
        return SchemaTexts.INSTANCE;
    }

    /** Sinks that put a neutral text of the same kind in the place of every text. */
    static Texts placeholders() {
        return new PlaceholderTexts();
    }

    /**
     * A Java expression whose value is the text, to the last code unit (lone surrogates included). A string literal,
     * which is a constant expression; beyond what a class file holds in one constant a {@code String.join} of several,
     * which is not ({@link #isConstant}).
     */
    String literal(String text);

    /**
     * The content of a Javadoc comment, without the comment's own marks: lines of at most about 100 columns, parted by
     * {@code \n}; paragraphs are parted by an empty line and {@code <p>}. HTML, tags, comment ends and Unicode escapes in
     * the text are shown and have no effect. A text of more than {@link JavadocText#LIMIT} characters is cut, and says so.
     */
    String javadoc(String text);

    /** As {@link #javadoc}, but all on one line and cut earlier ({@link JavadocText#INLINE_LIMIT}). */
    String javadocInline(String text);

    /** As {@link #javadocInline}, within {@code <code>}: for names, values and locations. Blank text is {@code ""}. */
    String javadocCode(String text);

    /** The content of a {@code //} comment, on one line. */
    String comment(String text);

    /** Whether {@link #literal} of this text is a constant expression, which {@code case} and annotations ask for. */
    static boolean isConstant(String text) {
        return JavaLiteral.parts(text) <= 1;
    }
}
