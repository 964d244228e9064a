package io.github.schemapoet.generator.schema;

import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.Comparator;

/**
 * What identifies a schema: the URI of its document or embedded resource, and where it is in there.
 *
 * @param resource an absolute URI without a fragment
 * @param pointer a JSON Pointer (RFC 6901), empty for the resource's root
 */
public record SchemaKey(String resource, String pointer) implements Comparable<SchemaKey> {
    private static final Comparator<SchemaKey> ORDER =
            Comparator.comparing(SchemaKey::resource).thenComparing(SchemaKey::pointer);

    /** The key of a schema below this one. */
    public SchemaKey child(String... tokens) {
        return new SchemaKey(resource, below(pointer, tokens));
    }

    /** A JSON Pointer, lengthened by tokens, which are escaped (RFC 6901 §3). */
    public static String below(String pointer, String... tokens) {
        StringBuilder path = new StringBuilder(pointer);
        for (String token : tokens) {
            path.append('/').append(PointerTokens.escaped(token));
        }
        return path.toString();
    }

    @Override
    public int compareTo(SchemaKey other) {
        return ORDER.compare(this, other);
    }

    /** The absolute location as a URI: the pointer is its fragment, in which some characters are percent-encoded. */
    public String uri() {
        return resource + "#" + PointerTokens.fragment(pointer);
    }

    /** The absolute location for people: the pointer as it is written. */
    @Override
    public String toString() {
        return resource + "#" + pointer;
    }
}
