package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;

/** Whether a schema accepts a value: asked of defaults, and answered by the check plans. */
@FunctionalInterface
public interface DefaultCheck {
    /** True exactly if the schema accepts the value. */
    boolean accepts(SchemaKey schema, JsonValue value);
}
