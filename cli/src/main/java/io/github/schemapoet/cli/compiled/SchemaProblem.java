package io.github.schemapoet.cli.compiled;

/** Why a schema cannot be used. */
public final class SchemaProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** A problem, said in a sentence. */
    public SchemaProblem(String sentence) {
        super(sentence);
    }
}
