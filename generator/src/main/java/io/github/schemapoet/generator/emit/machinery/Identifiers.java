package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.name.Words;
import java.util.HashSet;
import java.util.Set;

/** The names taken in one class; a name that is taken gets a number. */
final class Identifiers {
    private final Set<String> taken = new HashSet<>();

    /** A constant's name. */
    String constant(String wanted) {
        return unique(constantOf(wanted));
    }

    private static String constantOf(String wanted) {
        String name = Words.of(wanted).constant();
        return Character.isDigit(name.charAt(0)) ? "VALUE_" + name : name;
    }

    /** A method's name: the verb and what it is about. */
    String method(String verb, String subject) {
        return unique(subject.isBlank() ? verb : verb + Words.of(subject).pascal());
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + number;
        }
        return name;
    }
}
