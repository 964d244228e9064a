package io.github.schemapoet.cli;

/** Why a schema cannot be used. */
final class SchemaProblem extends Exception {
    private static final long serialVersionUID = 1L;

    SchemaProblem(String sentence) {
        super(sentence);
    }
}
