package io.github.schemapoet.generator.emit.machinery;

import java.util.HashSet;
import java.util.Set;

/** The names taken in one class; a name that is taken gets a number. */
final class Identifiers {
    private final Set<String> taken = new HashSet<>();

    /** A constant's name. */
    String constant(String wanted) {
        return unique(Words.constant(wanted));
    }

    /** A method's name: the verb and what it is about. */
    String method(String verb, String subject) {
        return unique(verb + Words.pascal(subject));
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + number;
        }
        return name;
    }
}
