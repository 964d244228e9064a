package io.github.schemapoet.generator.dialect;

/**
 * How documents are read.
 *
 * @param assumed dialect of those that name none, by the letter
 * @param asEditors whether each dialect is taken as editors take it, not by the letter
 */
public record Interpretation(Dialect assumed, boolean asEditors) {
    /** A dialect as it counts. */
    public Dialect of(Dialect dialect) {
        return asEditors ? Dialects.asEditors(dialect) : dialect;
    }
}
