package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which verdicts are worth remembering. A schema that is not decided forward is tried on a value that is then looked at
 * again; where such schemas nest, each level would double the work of the level below. What looks at nothing inside of a value
 * is found again as fast as it is remembered.
 */
final class Trials {
    private Trials() {}

    /** The schemas that are tried, and that can be reached from within another one (or itself) that is tried. */
    static Set<SchemaKey> remembered(CheckPlans plans) {
        Set<SchemaKey> inside = new LinkedHashSet<>();
        Deque<SchemaKey> open = new ArrayDeque<>();
        for (CheckPlan plan : plans.all()) {
            if (tried(plans, plan)) {
                plan.inPlace().forEach(open::add);
                plan.children().forEach(open::add);
            }
        }
        while (!open.isEmpty()) {
            SchemaKey key = open.poll();
            if (inside.add(key)) {
                CheckPlan plan = plans.of(key);
                plan.inPlace().forEach(open::add);
                plan.children().forEach(open::add);
            }
        }
        inside.removeIf(key -> !tried(plans, plans.of(key)));
        return Collections.unmodifiableSet(inside);
    }

    private static boolean tried(CheckPlans plans, CheckPlan plan) {
        return plan.alias().isEmpty()
                && !plans.shallow(plan.key())
                && !plans.forward(plan.key())
                && !ForwardRule.scalar(plans.acceptedTypes(plan.key()));
    }
}
