package io.github.schemapoet.generator.dialect;

import java.util.Map;
import java.util.Optional;

/**
 * A draft, as data.
 *
 * @param name as options spell it
 * @param uri of its metaschema, without a fragment
 * @param idKeyword {@code id} or {@code $id}
 * @param refHidesSiblings whether assertions and applicators beside {@code $ref} are ignored
 * @param integersBySpelling whether {@code 1.0} is no integer
 * @param exclusiveFlags whether exclusive bounds are booleans beside the bounds
 * @param keywords by name
 */
public record Dialect(
        String name,
        String uri,
        String idKeyword,
        boolean refHidesSiblings,
        boolean integersBySpelling,
        boolean exclusiveFlags,
        Map<String, Keyword> keywords) {
    /** Keeps a copy. */
    public Dialect {
        keywords = Map.copyOf(keywords);
    }

    /** The keyword of a name, where the dialect knows it. */
    public Optional<Keyword> keyword(String keyword) {
        return Optional.ofNullable(keywords.get(keyword));
    }
}
