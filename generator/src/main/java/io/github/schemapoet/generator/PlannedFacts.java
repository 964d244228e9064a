package io.github.schemapoet.generator;

import io.github.schemapoet.generator.evaluate.Evaluator;
import io.github.schemapoet.generator.lower.SchemaFacts;
import io.github.schemapoet.generator.name.Homes;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Set;

/** Answers what lowering asks, which knows nothing of plans and names. */
record PlannedFacts(CheckPlans plans, Evaluator evaluator, Homes homes) implements SchemaFacts {
    @Override
    public boolean accepts(SchemaKey schema, JsonValue value) {
        return evaluator.accepts(schema, value);
    }

    @Override
    public boolean scoped(SchemaKey schema) {
        return plans.scoped(schema);
    }

    @Override
    public boolean enters(SchemaKey schema) {
        return !plans.of(schema).enters().isEmpty();
    }

    @Override
    public Set<SchemaKey> find(String place) {
        return homes.find(place);
    }

    @Override
    public boolean together(SchemaKey one, SchemaKey other) {
        return homes.together(one, other);
    }
}
