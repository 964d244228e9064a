package io.github.schemapoet.generator;

import io.github.schemapoet.generator.registry.DocumentSource;
import java.net.URI;

/**
 * A schema document in memory.
 *
 * @param uri where it is taken to be from, without a fragment: its base URI unless it has an identifier, and its name in
 *     diagnostics
 * @param json a JSON text, which nobody changes
 */
public record SchemaText(URI uri, byte[] json) {
    /**
     * Checks the URI.
     *
     * @throws IllegalArgumentException where it is relative, or has a fragment
     */
    public SchemaText {
        if (!uri.isAbsolute() || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("a document's URI is absolute and has no fragment, unlike " + uri);
        }
    }

    DocumentSource.InMemory source() {
        return new DocumentSource.InMemory(uri, json);
    }
}
