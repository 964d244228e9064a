package io.github.schemapoet.generator.name;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The names that are taken in one scope. */
final class Taken {
    private final Set<String> names = new HashSet<>();
    private final Predicate<String> reserved;

    Taken(Predicate<String> reserved) {
        this.reserved = reserved;
    }

    /** The wanted name, or the first of {@code wantedValue}, {@code wantedValue2}, … that is free. */
    String member(String wanted) {
        return reserved.test(wanted) ? numbered(wanted + "Value") : numbered(wanted);
    }

    /** The wanted name, or the first of {@code wanted2}, {@code wanted3}, … that is free. */
    String numbered(String wanted) {
        String name = wanted;
        boolean digit = Character.isDigit(wanted.charAt(wanted.length() - 1));
        for (int number = 2; reserved.test(name) || !names.add(name); number++) {
            name = wanted + (digit ? "_" : "") + number;
        }
        return name;
    }
}
