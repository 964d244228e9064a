package io.github.schemapoet.generator.text;

/**
 * The sinks through which text of a schema enters a source file, one for each context.
 *
 * <p>Emission puts a neutral {@linkplain #placeholders placeholder} in the place of every text, and the texts take their
 * places when a file is written out. Both must have the same tokens; that is how emitted code is proved (package
 * {@code prove}).
 *
 * <p>What a sink answers is source text, without a line end unless it says so, and goes to JavaPoet as an argument of
 * {@code $L}, never as a part of a format.
 */
public sealed interface Texts permits PlaceholderTexts {
    /** Sinks that put a neutral text of the same kind in the place of every text, and know which. */
    static PlaceholderTexts placeholders() {
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

    /**
     * As {@link #javadoc}, but all on one line and cut earlier ({@link JavadocText#INLINE_LIMIT}); with a full stop where
     * there is no end of a sentence.
     */
    String javadocSentence(String text);

    /** As {@link #javadoc}, on one line, within {@code <code>}: for names, values and locations. Blank text is {@code ""}. */
    String javadocCode(String text);

    /** The content of a {@code //} comment, on one line. */
    String comment(String text);

    /** Whether {@link #literal} of this text is a constant expression, which {@code case} and annotations ask for. */
    static boolean isConstant(String text) {
        return JavaLiteral.parts(text).size() <= 1;
    }
}
