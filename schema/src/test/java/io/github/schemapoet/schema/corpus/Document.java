package io.github.schemapoet.schema.corpus;

/**
 * A document that the generator makes.
 *
 * @param id says what it is for
 * @param duplicates whether an object in it has two members of one name
 */
public record Document(String id, String text, boolean duplicates) {
    static Document of(String id, String text) {
        return new Document(id, text, false);
    }
}
