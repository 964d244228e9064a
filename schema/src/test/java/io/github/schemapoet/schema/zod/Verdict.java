package io.github.schemapoet.schema.zod;

import java.util.Optional;

/**
 * What Zod says of a document.
 *
 * @param output where the document is valid, what Zod made of it, as JSON text
 */
public record Verdict(Optional<String> output) {
    public boolean valid() {
        return output.isPresent();
    }
}
