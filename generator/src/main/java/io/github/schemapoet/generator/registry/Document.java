package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.source.SourceValue;
import java.net.URI;

/**
 * A schema document that has been read.
 *
 * @param uri where it is taken to be from: the same on every machine
 * @param source where its bytes are
 * @param value its root
 * @param dialect of its root schema
 */
record Document(URI uri, DocumentSource source, SourceValue value, Dialect dialect) {}
