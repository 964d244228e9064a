package io.github.schemapoet.benchmarks.validation;

import java.util.List;

/**
 * A contender with a schema and its documents.
 *
 * @param contender who validates
 * @param documents as bytes
 * @param parsed the same ones, parsed
 */
record Subject<T>(Contender<T> contender, List<byte[]> documents, List<T> parsed) {
    static final String OURS = "ours";
    static final String NETWORKNT = "networknt";
    static final String EVERIT = "everit";
    static final String HARREL = "harrel";

    /**
     * Prepares a contender, and sees that it accepts all documents.
     *
     * @throws IllegalStateException if it does not; others, if it cannot use the schema
     */
    static Subject<?> of(String contender, PracticeSchema schema) {
        Subject<?> subject =
                switch (contender) {
                    case OURS -> of(Ours.of(schema), schema);
                    case NETWORKNT -> of(Networknt.of(schema), schema);
                    case EVERIT -> of(Everit.of(schema), schema);
                    case HARREL -> of(Harrel.of(schema), schema);
                    default -> throw new IllegalArgumentException("no contender is called " + contender);
                };
        if (!subject.acceptsAll() || !subject.acceptsAllParsed()) {
            throw new IllegalStateException("calls a valid document invalid");
        }
        return subject;
    }

    private static <T> Subject<T> of(Contender<T> contender, PracticeSchema schema) {
        return new Subject<>(
                contender,
                schema.documents(),
                schema.documents().stream().map(contender::parse).toList());
    }

    /** Parses and validates every document. */
    boolean acceptsAll() {
        boolean all = true;
        for (byte[] document : documents) {
            all &= contender.accepts(document);
        }
        return all;
    }

    /** Validates every parsed document. */
    boolean acceptsAllParsed() {
        boolean all = true;
        for (T document : parsed) {
            all &= contender.acceptsParsed(document);
        }
        return all;
    }
}
