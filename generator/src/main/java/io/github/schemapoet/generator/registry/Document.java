package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.source.SourceValue;
import java.net.URI;
import java.nio.file.Path;

/**
 * A schema document that has been read.
 *
 * @param uri where it is taken to be from: the same on every machine
 * @param file where its bytes are
 * @param root below which its relative references may read
 * @param value its root
 * @param dialect of its root schema
 */
public record Document(URI uri, Path file, Path root, SourceValue value, Dialect dialect) {}
