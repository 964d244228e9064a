package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema looks at in a value that it accepts, with all schemas that it applies to the same value, where that does
 * not depend on the value.
 */
final class KnownEvaluation {
    private final CheckPlans plans;
    private final JsonKind type;
    private final Set<SchemaKey> seen = new HashSet<>();

    private KnownEvaluation(CheckPlans plans, JsonKind type) {
        this.plans = plans;
        this.type = type;
    }

    /** Apart from what is unevaluated so far; empty where the value decides. */
    static Optional<Evaluation> besides(CheckPlans plans, CheckPlan plan, Application.Unevaluated check) {
        return new KnownEvaluation(plans, check.type()).of(plan, check);
    }

    private Optional<Evaluation> of(SchemaKey key) {
        return seen.add(key) ? of(plans.of(key), null) : Optional.of(Evaluation.NONE);
    }

    private Optional<Evaluation> of(CheckPlan plan, @Nullable Check besides) {
        Optional<Evaluation> all = Optional.of(plan.evaluation().of(type));
        for (Check check : plan.checks()) {
            if (check != besides && check instanceof Application application) {
                Optional<Evaluation> more = of(application);
                all = all.flatMap(known -> more.map(known::and));
            }
        }
        return all;
    }

    private Optional<Evaluation> of(Application check) {
        if (check instanceof Application.Unevaluated unevaluated) {
            return Optional.of(unevaluated.type() == type ? Evaluation.all(type) : Evaluation.NONE);
        } else if (check instanceof Application.Contains contains) {
            return contains.evaluates() && type == JsonKind.ARRAY ? Optional.empty() : Optional.of(Evaluation.NONE);
        } else if (check instanceof Application.Negation) {
            return Optional.of(Evaluation.NONE);
        }
        boolean certain = check instanceof Application.Reference
                || check instanceof Application.Combination combination
                        && combination.kind() == Application.Combination.Kind.ALL_OF;
        Optional<Evaluation> all = Optional.of(Evaluation.NONE);
        for (SchemaKey key : check.inPlace()) {
            Optional<Evaluation> more = of(key).filter(found -> certain || found.equals(Evaluation.NONE));
            all = all.flatMap(known -> more.map(known::and));
        }
        return all;
    }
}
