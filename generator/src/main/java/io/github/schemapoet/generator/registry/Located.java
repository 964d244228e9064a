package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;

/**
 * A value that is taken for a schema, with what its place says about it.
 *
 * @param key what identifies it: its resource, and the pointer from there
 * @param value its text
 * @param dialect of its resource
 */
public record Located(SchemaKey key, SourceValue value, Dialect dialect) {}
