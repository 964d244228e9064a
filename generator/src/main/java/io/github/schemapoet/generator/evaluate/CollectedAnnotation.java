package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * What a keyword says of a value in an instance (2020-12 core §7.7).
 *
 * @param instanceLocation where the value is, as a JSON Pointer
 * @param keyword that says it
 * @param schema in which the keyword is
 * @param evaluationPath the way to that schema, as a JSON Pointer over keywords
 */
public record CollectedAnnotation(
        String instanceLocation, String keyword, SchemaKey schema, String evaluationPath, JsonValue value) {
    /**
     * All that counts: what schemas say that accept their values, and that are applied by such schemas alone; of what
     * {@code not} applies, nothing (§7.7.1.2).
     */
    public static List<CollectedAnnotation> of(SchemaOutcome outcome) {
        List<CollectedAnnotation> all = new ArrayList<>();
        collect(outcome, all);
        return List.copyOf(all);
    }

    private static void collect(SchemaOutcome outcome, List<CollectedAnnotation> all) {
        if (!outcome.valid()) {
            return;
        }
        for (KeywordOutcome each : outcome.keywords()) {
            each.annotation()
                    .ifPresent(value -> all.add(new CollectedAnnotation(
                            outcome.instanceLocation(),
                            each.keyword(),
                            outcome.schema(),
                            outcome.evaluationPath(),
                            value)));
            if (!each.keyword().equals("not")) {
                each.applied().forEach(applied -> collect(applied, all));
            }
        }
    }
}
