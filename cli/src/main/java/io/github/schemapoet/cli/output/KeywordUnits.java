package io.github.schemapoet.cli.output;

import io.github.schemapoet.generator.evaluate.CollectedAnnotation;
import io.github.schemapoet.generator.evaluate.KeywordOutcome;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Output of which a unit is a keyword that looked at a value, as in 2019-09 and 2020-12. */
final class KeywordUnits {
    private final Sentences sentences;

    KeywordUnits(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A unit and those below it. */
    private record Unit(
            boolean valid,
            String path,
            SchemaKey location,
            String instance,
            Optional<String> error,
            Optional<JsonValue> annotation,
            List<Unit> parts) {
        /** Whether it says something itself. */
        boolean says() {
            return error.isPresent() || annotation.isPresent();
        }

        Unit with(List<Unit> others) {
            return new Unit(valid, path, location, instance, error, annotation, others);
        }
    }

    JsonValue basic(SchemaOutcome root) {
        Map<String, JsonValue> unit = new LinkedHashMap<>();
        unit.put("valid", JsonBoolean.of(root.valid()));
        List<JsonValue> units = new ArrayList<>();
        if (root.valid()) {
            for (CollectedAnnotation each : CollectedAnnotation.of(root)) {
                units.add(json(new Unit(
                        true,
                        SchemaKey.below(each.evaluationPath(), each.keyword()),
                        each.schema().child(each.keyword()),
                        each.instanceLocation(),
                        Optional.empty(),
                        Optional.of(each.value()),
                        List.of())));
            }
        } else {
            errors(tree(root), units);
        }
        unit.put(root.valid() ? "annotations" : "errors", JsonArray.of(units));
        return JsonObject.of(unit);
    }

    private static void errors(Unit unit, List<JsonValue> units) {
        if (!unit.valid()) {
            if (unit.error().isPresent()) {
                units.add(json(unit.with(List.of())));
            }
            unit.parts().forEach(part -> errors(part, units));
        }
    }

    JsonValue verbose(SchemaOutcome root) {
        return json(tree(root));
    }

    JsonValue detailed(SchemaOutcome root) {
        Unit tree = tree(root);
        return json(condensed(tree).orElse(tree.with(List.of())));
    }

    /** What is as the whole is, and says something; a unit of one part is that part (2020-12 core §12.4.3). */
    private static Optional<Unit> condensed(Unit unit) {
        List<Unit> parts = unit.parts().stream()
                .filter(part -> part.valid() == unit.valid())
                .flatMap(part -> condensed(part).stream())
                .toList();
        boolean applies = !unit.parts().isEmpty();
        if (parts.isEmpty()) {
            return unit.says() ? Optional.of(unit.with(List.of())) : Optional.empty();
        }
        boolean same = parts.size() == 1 && (applies || !unit.says());
        return Optional.of(same ? parts.get(0) : unit.with(parts));
    }

    /** A schema with its keywords; a boolean schema is its own keyword. */
    private Unit tree(SchemaOutcome outcome) {
        List<Unit> parts = new ArrayList<>();
        Optional<String> error = Optional.empty();
        for (KeywordOutcome each : outcome.keywords()) {
            if (each.keyword().isEmpty()) {
                error = Optional.of(sentences.of(outcome, each));
            } else {
                parts.add(keyword(outcome, each));
            }
        }
        return new Unit(
                outcome.valid(),
                outcome.evaluationPath(),
                outcome.schema(),
                outcome.instanceLocation(),
                error,
                Optional.empty(),
                parts);
    }

    private Unit keyword(SchemaOutcome owner, KeywordOutcome keyword) {
        String path = SchemaKey.below(owner.evaluationPath(), keyword.keyword());
        List<Unit> parts = new ArrayList<>();
        for (SchemaOutcome applied : keyword.applied()) {
            Unit schema = tree(applied);
            boolean same = applied.evaluationPath().equals(path)
                    && applied.instanceLocation().equals(owner.instanceLocation())
                    && schema.error().isEmpty();
            parts.addAll(same ? schema.parts() : List.of(schema));
        }
        return new Unit(
                keyword.valid(),
                path,
                owner.schema().child(keyword.keyword()),
                owner.instanceLocation(),
                keyword.valid() ? Optional.empty() : Optional.of(sentences.of(owner, keyword)),
                keyword.annotation(),
                parts);
    }

    private static JsonValue json(Unit unit) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("valid", JsonBoolean.of(unit.valid()));
        json.put("keywordLocation", JsonString.of(unit.path()));
        json.put("absoluteKeywordLocation", JsonString.of(unit.location().uri()));
        json.put("instanceLocation", JsonString.of(unit.instance()));
        unit.error().ifPresent(error -> json.put("error", JsonString.of(error)));
        unit.annotation().ifPresent(annotation -> json.put("annotation", annotation));
        if (!unit.parts().isEmpty()) {
            json.put(
                    unit.valid() ? "annotations" : "errors",
                    JsonArray.of(unit.parts().stream().map(KeywordUnits::json).toList()));
        }
        return JsonObject.of(json);
    }
}
