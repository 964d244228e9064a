package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.runtime.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What came of one keyword.
 *
 * @param keyword its name; empty where the schema is {@code false}
 * @param error what it asks for, as a sentence that shows nothing of the instance; only where it rejects the value
 * @param annotation what it says of the value; only where it accepts it
 * @param applied the schemas that it applied, also in vain
 */
public record KeywordOutcome(
        String keyword, Optional<String> error, Optional<JsonValue> annotation, List<SchemaOutcome> applied) {
    /** Keeps a copy. */
    public KeywordOutcome {
        applied = List.copyOf(applied);
    }

    static KeywordOutcome accepted(String keyword) {
        return new KeywordOutcome(keyword, Optional.empty(), Optional.empty(), List.of());
    }

    static KeywordOutcome rejected(String keyword, String error) {
        return new KeywordOutcome(keyword, Optional.of(error), Optional.empty(), List.of());
    }

    static KeywordOutcome said(String keyword, JsonValue annotation) {
        return new KeywordOutcome(keyword, Optional.empty(), Optional.of(annotation), List.of());
    }

    KeywordOutcome with(List<SchemaOutcome> applications) {
        return new KeywordOutcome(keyword, error, annotation, applications);
    }

    /** Whether the keyword accepts the value. */
    public boolean valid() {
        return error.isEmpty();
    }
}
