package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Says of schemas that they accept nothing, and of alternatives that nothing reaches them, as far as types tell. */
final class Contradictions {
    private final SchemaGraph graph;
    private final CheckPlans plans;
    private final Diagnostics diagnostics;

    private Contradictions(SchemaGraph graph, CheckPlans plans, Diagnostics diagnostics) {
        this.graph = graph;
        this.plans = plans;
        this.diagnostics = diagnostics;
    }

    static void report(SchemaGraph graph, CheckPlans plans, Diagnostics diagnostics) {
        Contradictions contradictions = new Contradictions(graph, plans, diagnostics);
        plans.all().forEach(contradictions::of);
    }

    private void of(CheckPlan plan) {
        Schema schema = graph.get(plan.key());
        if (schema.kind() != Schema.Kind.KEYWORDS || plan.alias().isPresent()) {
            return;
        }
        if (plans.acceptedTypes(plan.key()).isEmpty()) {
            boolean meant = plan.find(Application.Negation.class).isPresent();
            if (!meant) {
                String message = "no value satisfies this schema: its keywords ask for different types";
                diagnostics.add(
                        DiagnosticId.UNSATISFIABLE,
                        schema.location(),
                        plan.key().pointer(),
                        message);
            }
            return;
        }
        branches(plan);
    }

    private void branches(CheckPlan plan) {
        Set<JsonKind> own = EnumSet.allOf(JsonKind.class);
        plan.find(Check.Types.class).ifPresent(check -> own.retainAll(check.types()));
        for (Application check : plan.applications()) {
            if (check instanceof Application.Combination combination
                    && combination.kind() != Application.Combination.Kind.ALL_OF) {
                combination.branches().forEach(branch -> branch(own, branch));
            }
        }
    }

    private void branch(Set<JsonKind> own, SchemaKey branch) {
        Set<JsonKind> types = plans.acceptedTypes(branch);
        if (!types.isEmpty() && Collections.disjoint(own, types)) {
            Schema schema = graph.get(branch);
            String message = "nothing reaches this alternative: the schema around it accepts other types only";
            diagnostics.add(DiagnosticId.UNREACHABLE_BRANCH, schema.location(), branch.pointer(), message);
        }
    }
}
