package io.github.schemapoet.examples.jobstatus.mutation;

import io.github.schemapoet.runtime.ReadOptions;

/**
 * A document that the classes do not accept, and how they must say so.
 *
 * @param id what the document is
 * @param type the simple name of the class that reads it
 * @param outcome what {@code tryParse} must say
 */
record Probe(String id, String type, byte[] json, ReadOptions options, Outcome outcome) {
    /** What can become of a document. */
    enum Outcome {
        VALID,
        INVALID,
        MALFORMED,
        OTHER
    }
}
