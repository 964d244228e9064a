package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.OneLine;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One reason for which a document is invalid.
 *
 * @param instance where in the document: a JSON Pointer (RFC 6901), empty for the document itself
 * @param position where in the text; empty for an instance that a builder made, which has none
 * @param keyword the keyword that is violated, such as {@code required}
 * @param schema where in the schema: the absolute URI of the keyword, with a JSON Pointer as its fragment
 * @param message a sentence that says what was expected and what was found; it never shows the value of a member that
 *     the schema declares {@code writeOnly}
 */
public record Violation(
        String instance, Optional<TextPosition> position, String keyword, String schema, String message) {
    /** The place, as far as it is known, and the message; in one line, whatever control characters names and texts have. */
    @Override
    public String toString() {
        String place = position.map(at -> at + " ").orElse("");
        return place + (instance.isEmpty() ? "" : OneLine.of(instance) + ": ") + OneLine.of(message);
    }

    /** This violation in the document that has the violated one at this JSON Pointer, at this place of its text. */
    public Violation inside(String pointer, Optional<TextPosition> position) {
        return new Violation(pointer + instance, position, keyword, schema, message);
    }

    /**
     * This violation for the clients of a service, as an element of the member {@code errors} of problem details (RFC 9457
     * §3): the members {@code detail}, the message, {@code pointer}, a JSON Pointer as a URI fragment, {@code keyword}, and
     * {@code line} and {@code column} where they are known. Unmodifiable.
     */
    public Map<String, Object> toProblem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("detail", message);
        problem.put("pointer", "#" + PointerTokens.fragment(instance));
        problem.put("keyword", keyword);
        position.ifPresent(at -> {
            problem.put("line", at.line());
            problem.put("column", at.column());
        });
        return Collections.unmodifiableMap(problem);
    }
}
