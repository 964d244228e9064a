package io.github.schemapoet.benchmarks.validation;

import io.github.schemapoet.runtime.JsonDocument;

/** How the benchmark gets at a generated class: what implements this is compiled with it, and calls it as programs do. */
public interface Verdicts {
    /** Whether a document is valid. */
    boolean accepts(byte[] document);

    /** Whether a document that has been read is valid. */
    boolean accepts(JsonDocument document);
}
