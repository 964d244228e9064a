package io.github.schemapoet.generator.diagnostic;

import java.util.List;
import java.util.TreeSet;

/** Collects the messages of a run; the same message at the same place counts once. */
public final class Diagnostics {
    private final TreeSet<Diagnostic> all = new TreeSet<>();

    /** Adds a message. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Adds a message at a place. */
    public void add(DiagnosticId id, SourceLocation location, String pointer, String message) {
        add(Diagnostic.at(id, location, pointer, message));
    }

    /** All messages, ordered by place. */
    public List<Diagnostic> sorted() {
        return List.copyOf(all);
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
