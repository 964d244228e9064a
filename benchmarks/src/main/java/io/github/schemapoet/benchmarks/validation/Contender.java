package io.github.schemapoet.benchmarks.validation;

/**
 * One way of validating by one schema.
 *
 * @param <T> its documents, once parsed
 */
interface Contender<T> {
    /** Parses a document. */
    T parse(byte[] document);

    /** Whether a parsed document is valid. */
    boolean acceptsParsed(T document);

    /** Parses a document, and says whether it is valid. */
    default boolean accepts(byte[] document) {
        return acceptsParsed(parse(document));
    }
}
