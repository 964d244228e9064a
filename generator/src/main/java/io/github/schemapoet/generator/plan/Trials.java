package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which verdicts are worth remembering. A schema that is not decided forward is tried on a value that is then looked at
 * again; where such schemas nest, each level would double the work of the level below. What looks at nothing inside of a value
 * is found again as fast as it is remembered; and what only one schema asks for, which is remembered itself or asked for only
 * once, is not asked for again.
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
        Once once = new Once(plans, inside);
        return inside.stream().filter(key -> !once.holds(key)).collect(Collectors.toUnmodifiableSet());
    }

    /** Which schemas are asked for a value only once, or as often as one is evaluated whose verdict is remembered. */
    private static final class Once {
        private final CheckPlans plans;
        private final Set<SchemaKey> inside;
        /** Who asks for a schema; a schema that two ask for, or one twice, is its own. */
        private final Map<SchemaKey, SchemaKey> askers = new HashMap<>();

        Once(CheckPlans plans, Set<SchemaKey> inside) {
            this.plans = plans;
            this.inside = inside;
            for (CheckPlan plan : plans.all()) {
                if (plan.alias().isEmpty()) {
                    plan.inPlace().forEach(asked -> asks(plan.key(), asked));
                    plan.children().forEach(asked -> asks(plan.key(), asked));
                }
                if (plan.find(Application.Unevaluated.class).isPresent()) {
                    asksAgain(plan);
                }
            }
        }

        /** Branches, and what an array is to contain, are asked for a verdict, and once more for what they have looked at. */
        private void asksAgain(CheckPlan unevaluated) {
            Set<SchemaKey> seen = new HashSet<>();
            Deque<CheckPlan> open = new ArrayDeque<>(List.of(unevaluated));
            while (!open.isEmpty()) {
                CheckPlan plan = open.poll();
                plan.find(Application.Contains.class).ifPresent(found -> askedAgain(found.schema()));
                for (SchemaKey branch : plan.inPlace()) {
                    if (seen.add(askedAgain(branch))) {
                        open.add(plans.of(branch));
                    }
                }
            }
        }

        private SchemaKey askedAgain(SchemaKey asked) {
            SchemaKey key = plans.resolve(asked);
            askers.put(key, key);
            return key;
        }

        private void asks(SchemaKey asker, SchemaKey asked) {
            SchemaKey key = plans.resolve(asked);
            askers.merge(key, asker, (before, now) -> key);
        }

        boolean holds(SchemaKey start) {
            Set<SchemaKey> seen = new HashSet<>();
            SchemaKey key = start;
            while (seen.add(key)) {
                SchemaKey asker = askers.get(key);
                if (asker == null) {
                    return true;
                } else if (inside.contains(asker) && !asker.equals(key)) {
                    return !isOnCycle(key);
                }
                key = asker;
            }
            return false;
        }

        /** Whether a schema is asked for by itself, by way of those that alone ask for one another. */
        private boolean isOnCycle(SchemaKey start) {
            Set<SchemaKey> seen = new HashSet<>();
            SchemaKey key = askers.get(start);
            while (key != null && !key.equals(start) && seen.add(key)) {
                key = askers.get(key);
            }
            return start.equals(key);
        }
    }

    private static boolean tried(CheckPlans plans, CheckPlan plan) {
        return plan.alias().isEmpty()
                && !plans.shallow(plan.key())
                && !plans.forward(plan.key())
                && !ForwardRule.scalar(plans.acceptedTypes(plan.key()));
    }
}
