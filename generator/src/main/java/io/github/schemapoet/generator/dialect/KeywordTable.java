package io.github.schemapoet.generator.dialect;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keywords by name; each method returns a changed table. */
record KeywordTable(Map<String, Keyword> keywords) {
    static final KeywordTable EMPTY = new KeywordTable(Map.of());

    KeywordTable with(Keyword.Role role, Keyword.Subschemas subschemas, String... names) {
        return add(role, subschemas, true, names);
    }

    /** Keywords that a later release brings. */
    KeywordTable later(Keyword.Role role, Keyword.Subschemas subschemas, String... names) {
        return add(role, subschemas, false, names);
    }

    private KeywordTable add(Keyword.Role role, Keyword.Subschemas subschemas, boolean supported, String... names) {
        Map<String, Keyword> changed = new LinkedHashMap<>(keywords);
        for (String name : names) {
            changed.put(name, new Keyword(name, role, subschemas, supported));
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
