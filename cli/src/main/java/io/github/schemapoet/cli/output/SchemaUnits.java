package io.github.schemapoet.cli.output;

import io.github.schemapoet.generator.evaluate.KeywordOutcome;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Output of which a unit is a schema that was applied to a value, as in v1. */
final class SchemaUnits {
    private final Sentences sentences;

    SchemaUnits(Sentences sentences) {
        this.sentences = sentences;
    }

    JsonValue list(SchemaOutcome root) {
        List<JsonValue> details = new ArrayList<>();
        flatten(root, details);
        Map<String, JsonValue> unit = new LinkedHashMap<>();
        unit.put("valid", JsonBoolean.of(root.valid()));
        unit.put("details", JsonArray.of(details));
        return JsonObject.of(unit);
    }

    private void flatten(SchemaOutcome outcome, List<JsonValue> details) {
        boolean says =
                outcome.keywords().stream().anyMatch(each -> each.annotation().isPresent() || !each.valid());
        if (says) {
            details.add(JsonObject.of(unit(outcome)));
        }
        outcome.keywords().forEach(each -> each.applied().forEach(applied -> flatten(applied, details)));
    }

    JsonValue hierarchical(SchemaOutcome outcome) {
        Map<String, JsonValue> unit = unit(outcome);
        List<JsonValue> details = new ArrayList<>();
        outcome.keywords().forEach(each -> each.applied().forEach(applied -> details.add(hierarchical(applied))));
        if (!details.isEmpty()) {
            unit.put("details", JsonArray.of(details));
        }
        return JsonObject.of(unit);
    }

    private Map<String, JsonValue> unit(SchemaOutcome outcome) {
        Map<String, JsonValue> unit = new LinkedHashMap<>();
        unit.put("valid", JsonBoolean.of(outcome.valid()));
        unit.put("evaluationPath", JsonString.of(outcome.evaluationPath()));
        unit.put("schemaLocation", JsonString.of(outcome.schema().uri()));
        unit.put("instanceLocation", JsonString.of(outcome.instanceLocation()));
        Map<String, JsonValue> annotations = new LinkedHashMap<>();
        Map<String, JsonValue> errors = new LinkedHashMap<>();
        for (KeywordOutcome each : outcome.keywords()) {
            each.annotation().ifPresent(value -> annotations.put(each.keyword(), value));
            if (!each.valid()) {
                errors.put(each.keyword(), JsonString.of(sentences.of(outcome, each)));
            }
        }
        put(unit, outcome.valid() ? "annotations" : "droppedAnnotations", annotations);
        put(unit, "errors", errors);
        return unit;
    }

    private static void put(Map<String, JsonValue> unit, String name, Map<String, JsonValue> members) {
        if (!members.isEmpty()) {
            unit.put(name, JsonObject.of(members));
        }
    }
}
