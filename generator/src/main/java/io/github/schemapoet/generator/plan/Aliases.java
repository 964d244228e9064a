package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schemas that do nothing but refer to another; where each chain of them ends is found once. */
final class Aliases {
    private final Map<SchemaKey, CheckPlan> plans;
    private final Map<SchemaKey, SchemaKey> ends = new HashMap<>();

    Aliases(Map<SchemaKey, CheckPlan> plans) {
        this.plans = plans;
    }

    /** The schema at the end of the references; where they go round, the first one of the circle that they lead to. */
    SchemaKey resolve(SchemaKey start) {
        SchemaKey known = ends.get(start);
        return known == null ? follow(start) : known;
    }

    private SchemaKey follow(SchemaKey start) {
        Set<SchemaKey> chain = new LinkedHashSet<>();
        SchemaKey key = start;
        SchemaKey end = ends.get(key);
        while (end == null && chain.add(key)) {
            Optional<SchemaKey> next = plan(plans, key).alias();
            if (next.isEmpty()) {
                end = key;
            } else {
                key = next.get();
                end = ends.get(key);
            }
        }
        boolean round = false;
        for (SchemaKey each : chain) {
            round |= end == null && each.equals(key);
            ends.put(each, end != null ? end : round ? each : key);
        }
        return end == null ? key : end;
    }

    /** The plan of a schema. */
    CheckPlan plan(SchemaKey key) {
        return plan(plans, key);
    }

    static CheckPlan plan(Map<SchemaKey, CheckPlan> plans, SchemaKey key) {
        CheckPlan plan = plans.get(key);
        if (plan == null) {
            throw new IllegalArgumentException("no plan of " + key);
        }
        return plan;
    }
}
