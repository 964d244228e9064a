package io.github.schemapoet.generator.diagnostic;

import io.github.schemapoet.runtime.support.text.OneLine;
import java.util.Comparator;
import java.util.Optional;

/**
 * One message about the input.
 *
 * @param severity how much it matters
 * @param location empty where it concerns no file
 * @param pointer the JSON Pointer within the document, empty for the document itself
 * @param message one sentence
 * @param hint what would help, where that is known
 */
public record Diagnostic(
        DiagnosticId id,
        Severity severity,
        Optional<SourceLocation> location,
        String pointer,
        String message,
        Optional<String> hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::pointer)
            .thenComparing(Diagnostic::id)
            .thenComparing(Diagnostic::message);

    /** A message at a place, without a hint. */
    public static Diagnostic at(DiagnosticId id, SourceLocation location, String pointer, String message) {
        return new Diagnostic(id, id.severity(), Optional.of(location), pointer, message, Optional.empty());
    }

    /** A message that concerns no file. */
    public static Diagnostic of(DiagnosticId id, String message) {
        return new Diagnostic(id, id.severity(), Optional.empty(), "", message, Optional.empty());
    }

    /** This message with a hint. */
    public Diagnostic withHint(String text) {
        return new Diagnostic(id, severity, location, pointer, message, Optional.of(text));
    }

    /** This message as an error. */
    public Diagnostic asError() {
        return new Diagnostic(id, Severity.ERROR, location, pointer, message, hint);
    }

    /** This message as a warning. */
    public Diagnostic asWarning() {
        return new Diagnostic(id, Severity.WARNING, location, pointer, message, hint);
    }

    /** This message as a note. */
    public Diagnostic asNote() {
        return new Diagnostic(id, Severity.NOTE, location, pointer, message, hint);
    }

    private SourceLocation place() {
        return location.orElse(new SourceLocation("", 0, 0));
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code path:[line,column] message (hint) [id]}, on one line: control characters, which could steer a terminal, are written
     * as JSON escapes them.
     */
    @Override
    public String toString() {
        return OneLine.of(location.map(at -> at + " ").orElse("") + message
                + hint.map(text -> " (" + text + ")").orElse("") + " [" + id.id() + "]");
    }
}
