package io.github.schemapoet.generator.dialect;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keywords by name; each method returns a changed table. */
record KeywordTable(Map<String, Keyword> keywords) {
    static final KeywordTable EMPTY = new KeywordTable(Map.of());

    KeywordTable with(Keyword.Role role, Keyword.Subschemas subschemas, String... names) {
        Map<String, Keyword> changed = new LinkedHashMap<>(keywords);
        for (String name : names) {
            changed.put(name, new Keyword(name, role, subschemas));
        }
        return new KeywordTable(changed);
    }

    KeywordTable without(String... names) {
        Map<String, Keyword> changed = new LinkedHashMap<>(keywords);
        for (String name : names) {
            changed.remove(name);
        }
        return new KeywordTable(changed);
    }
}
