package io.github.schemapoet.generator.metaschema;

import io.github.schemapoet.generator.source.SourceValue;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** Keywords whose values have been found wrong, and told: who comes upon them again says nothing. */
public final class ToldFaults {
    private final IdentityHashMap<SourceValue, Set<String>> keywords = new IdentityHashMap<>();

    /** Nothing yet. */
    public ToldFaults() {}

    void add(SourceValue schema, String keyword, SourceValue value) {
        keywords.computeIfAbsent(schema, any -> new HashSet<>()).add(keyword);
        keywords.computeIfAbsent(value, any -> new HashSet<>());
    }

    /** Whether a value is wrong, or a keyword in it. */
    public boolean has(SourceValue value) {
        return keywords.containsKey(value);
    }

    /** Whether the value of a keyword of a schema is wrong. */
    public boolean has(SourceValue schema, String keyword) {
        return keywords.getOrDefault(schema, Set.of()).contains(keyword);
    }
}
