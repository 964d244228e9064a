package io.github.schemapoet.cli.output;

import io.github.schemapoet.generator.evaluate.KeywordOutcome;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said of errors: what validation said, where it said something, since it shows what was found. */
public final class Sentences {
    private final Map<Place, String> said = new HashMap<>();

    private record Place(String instance, String keyword) {}

    /** The sentences of violations. */
    public Sentences(List<Violation> violations) {
        violations.forEach(violation ->
                said.putIfAbsent(new Place(violation.instance(), violation.schema()), violation.message()));
    }

    /** Of a keyword that has rejected a value. */
    String of(SchemaOutcome schema, KeywordOutcome keyword) {
        SchemaKey key = schema.schema();
        String place = keyword.keyword().isEmpty()
                ? key.uri()
                : key.child(keyword.keyword()).uri();
        return said.getOrDefault(
                new Place(schema.instanceLocation(), place), keyword.error().orElseThrow());
    }
}
