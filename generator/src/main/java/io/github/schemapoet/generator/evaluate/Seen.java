package io.github.schemapoet.generator.evaluate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The members and items of one value that keywords have looked at (2020-12 core §11). */
final class Seen {
    private final Set<String> names = new HashSet<>();
    private final BitSet items = new BitSet();

    void name(String name) {
        names.add(name);
    }

    void item(int index) {
        items.set(index);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean has(int index) {
        return items.get(index);
    }

    void addAll(Seen other) {
        names.addAll(other.names);
        items.or(other.items);
    }
}
