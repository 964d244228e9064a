package io.github.schemapoet.generator;

import io.github.schemapoet.generator.lower.SchemaFacts;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;

/** Answers from the check plans what lowering asks, which knows nothing of plans. */
record PlannedFacts(CheckPlans plans) implements SchemaFacts {
    @Override
    public boolean accepts(SchemaKey schema, JsonValue value) {
        return plans.accepts(schema, value);
    }

    @Override
    public boolean scoped(SchemaKey schema) {
        return plans.scoped(schema);
    }

    @Override
    public boolean enters(SchemaKey schema) {
        return !plans.of(schema).enters().isEmpty();
    }
}
