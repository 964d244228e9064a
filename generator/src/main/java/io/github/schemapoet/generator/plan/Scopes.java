package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which schemas depend on the way to them: those from which a reference can be reached that is decided by the resources on
 * the way. Entering a resource matters to these alone, and only where it has an anchor that such a reference asks for.
 */
final class Scopes {
    private final Map<SchemaKey, CheckPlan> plans;
    private final Map<String, Set<String>> resourcesByAnchor = new HashMap<>();
    private final Set<SchemaKey> scoped = new HashSet<>();

    private Scopes(Map<SchemaKey, CheckPlan> plans) {
        this.plans = plans;
    }

    static Scopes of(Map<SchemaKey, CheckPlan> plans) {
        Scopes scopes = new Scopes(plans);
        Deque<SchemaKey> open = new ArrayDeque<>();
        for (CheckPlan plan : plans.values()) {
            plan.find(Application.DynamicReference.class).ifPresent(check -> {
                scopes.resourcesByAnchor
                        .computeIfAbsent(check.anchor(), any -> new TreeSet<>())
                        .addAll(check.targets().keySet());
                open.add(plan.key());
            });
        }
        if (!open.isEmpty()) {
            scopes.spread(open);
        }
        return scopes;
    }

    private void spread(Deque<SchemaKey> open) {
        Map<SchemaKey, List<SchemaKey>> users = new HashMap<>();
        for (CheckPlan plan : plans.values()) {
            List<SchemaKey> used = new ArrayList<>(plan.inPlace());
            used.addAll(plan.children());
            used.forEach(
                    key -> users.computeIfAbsent(key, any -> new ArrayList<>()).add(plan.key()));
        }
        while (!open.isEmpty()) {
            SchemaKey key = open.poll();
            if (scoped.add(key)) {
                open.addAll(users.getOrDefault(key, List.of()));
            }
        }
    }

    /** The schemas that depend on the way to them. */
    Set<SchemaKey> scoped() {
        return Collections.unmodifiableSet(scoped);
    }

    /** The plan, with what entering its resource means. */
    CheckPlan entered(CheckPlan plan) {
        if (!scoped.contains(plan.key())) {
            return plan;
        }
        List<String> anchors = new TreeSet<>(resourcesByAnchor.keySet())
                .stream()
                        .filter(anchor -> resourcesByAnchor
                                .getOrDefault(anchor, Set.of())
                                .contains(plan.key().resource()))
                        .toList();
        return plan.entering(anchors);
    }
}
