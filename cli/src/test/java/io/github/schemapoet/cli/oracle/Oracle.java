package io.github.schemapoet.cli.oracle;

import com.fasterxml.jackson.databind.JsonNode;

/** One schema as an independent validator reads it. */
interface Oracle {
    /** What it says of a document. */
    boolean accepts(JsonNode document);
}
