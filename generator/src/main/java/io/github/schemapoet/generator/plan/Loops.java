package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas that apply themselves to the same instance again, and so never decide anything (2020-12 core §9.4.1). */
final class Loops {
    private final Map<SchemaKey, CheckPlan> plans;
    private final Set<SchemaKey> done = new HashSet<>();
    private final Set<SchemaKey> onPath = new HashSet<>();

    private Loops(Map<SchemaKey, CheckPlan> plans) {
        this.plans = plans;
    }

    static void report(SchemaGraph graph, Map<SchemaKey, CheckPlan> plans, Diagnostics diagnostics) {
        Loops loops = new Loops(plans);
        for (SchemaKey key : plans.keySet()) {
            if (loops.from(key)) {
                Schema schema = graph.get(key);
                diagnostics.add(
                        DiagnosticId.REFERENCE_LOOP,
                        schema.location(),
                        key.pointer(),
                        "this schema applies itself to the same value again, without end");
            }
        }
    }

    /** Whether a loop can be reached; each is found once. Without recursion, since chains may be long. */
    private boolean from(SchemaKey start) {
        boolean found = false;
        Deque<Step> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.rest().hasNext()) {
                SchemaKey next = step.rest().next();
                found |= onPath.contains(next);
                enter(next, path);
            } else {
                path.pop();
                onPath.remove(step.key());
            }
        }
        return found;
    }

    private void enter(SchemaKey key, Deque<Step> path) {
        if (done.add(key)) {
            onPath.add(key);
            path.push(new Step(key, next(Aliases.plan(plans, key)).iterator()));
        }
    }

    /** Where a reference leads that the way to it decides, is known when it is decided. */
    private static List<SchemaKey> next(CheckPlan plan) {
        List<SchemaKey> keys = new ArrayList<>();
        for (Application check : plan.applications()) {
            if (!(check instanceof Application.DynamicReference)) {
                keys.addAll(check.inPlace());
            }
        }
        return keys;
    }

    private record Step(SchemaKey key, Iterator<SchemaKey> rest) {}
}
