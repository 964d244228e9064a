package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.SchemaKey;

/**
 * How a schema was reached, and where in the instance.
 *
 * @param evaluation as a JSON Pointer over keywords
 * @param instance as a JSON Pointer
 * @param scope the resources on the way
 */
record Way(String evaluation, String instance, Scope scope) {
    /** To a schema for the same value; {@code tokens} lead to it from the schema that applies it. */
    Way inPlace(SchemaKey schema, String... tokens) {
        return new Way(SchemaKey.below(evaluation, tokens), instance, scope.entering(schema.resource()));
    }

    /** To a schema for something in the value. */
    Way inside(SchemaKey schema, String token, String... tokens) {
        return new Way(
                SchemaKey.below(evaluation, tokens),
                SchemaKey.below(instance, token),
                scope.entering(schema.resource()));
    }
}
