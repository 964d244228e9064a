package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schemas that do nothing but refer to another. */
final class Aliases {
    private Aliases() {}

    /** The schema at the end of the references; one of the circle where they go round. */
    static SchemaKey resolve(Map<SchemaKey, CheckPlan> plans, SchemaKey start) {
        SchemaKey key = start;
        Set<SchemaKey> seen = new HashSet<>();
        while (seen.add(key)) {
            Optional<SchemaKey> next = plan(plans, key).alias();
            if (next.isEmpty()) {
                return key;
            }
            key = next.get();
        }
        return key;
    }

    static CheckPlan plan(Map<SchemaKey, CheckPlan> plans, SchemaKey key) {
        CheckPlan plan = plans.get(key);
        if (plan == null) {
            throw new IllegalArgumentException("no plan of " + key);
        }
        return plan;
    }
}
