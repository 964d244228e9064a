package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which members and items of a value nobody has looked at, evaluated while generating. */
final class AcceptedEvaluation {
    private final CheckPlans plans;
    private final Map<String, CompiledPattern> patterns;
    private final Acceptance acceptance;
    private final JsonValue value;
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> items = new HashSet<>();

    AcceptedEvaluation(
            CheckPlans plans, Map<String, CompiledPattern> patterns, Acceptance acceptance, JsonValue value) {
        this.plans = plans;
        this.patterns = patterns;
        this.acceptance = acceptance;
        this.value = value;
    }

    /** The values that a test is about. */
    List<JsonValue> left(Application.Unevaluated check, SchemaKey owner) {
        mark(plans.of(owner), Optional.of(check));
        List<JsonValue> left = new ArrayList<>();
        if (check.type() == JsonKind.OBJECT && value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!names.contains(name)) {
                    left.add(member);
                }
            });
        } else if (check.type() == JsonKind.ARRAY && value instanceof JsonArray array) {
            IntStream.range(0, array.elements().size())
                    .filter(i -> !items.contains(i))
                    .forEach(i -> left.add(array.elements().get(i)));
        }
        return left;
    }

    private void mark(SchemaKey key) {
        if (acceptance.holds(key)) {
            mark(plans.of(plans.resolve(key)), Optional.empty());
        }
    }

    private void mark(CheckPlan plan, Optional<Check> besides) {
        mark(plan.evaluation());
        for (Application check : plan.applications()) {
            if (besides.isEmpty() || besides.get() != check) {
                mark(check);
            }
        }
    }

    private void mark(Application check) {
        if (check instanceof Application.Unevaluated unevaluated) {
            mark(Evaluation.all(unevaluated.type()));
        } else if (check instanceof Application.Contains contains && contains.evaluates()) {
            found(contains.schema());
        } else if (check instanceof Application.DependentSchema dependent) {
            if (acceptance.has(dependent.name())) {
                mark(dependent.schema());
            }
        } else if (check instanceof Application.Conditional conditional) {
            boolean holds = acceptance.holds(conditional.test());
            mark(conditional.test());
            (holds ? conditional.then() : conditional.otherwise()).ifPresent(this::mark);
        } else if (!(check instanceof Application.Negation)) {
            check.inPlace().forEach(this::mark);
        }
    }

    private void mark(Evaluation evaluation) {
        if (value instanceof JsonObject object) {
            for (String name : object.members().keySet()) {
                if (evaluation.allMembers()
                        || evaluation.names().contains(name)
                        || evaluation.patterns().stream().anyMatch(each -> Patterns.test(patterns, each, name))) {
                    names.add(name);
                }
            }
        } else if (value instanceof JsonArray array) {
            int size = array.elements().size();
            int end = evaluation.allItems() ? size : Math.min(size, evaluation.items());
            IntStream.range(0, end).forEach(items::add);
        }
    }

    private void found(SchemaKey schema) {
        if (value instanceof JsonArray array) {
            IntStream.range(0, array.elements().size())
                    .filter(i -> plans.accepts(schema, array.elements().get(i)))
                    .forEach(items::add);
        }
    }
}
