package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Dialect;
import java.util.Optional;

/** Finds dialects by the URIs of their metaschemas. */
interface DialectSource {
    /** The dialect that {@code $schema} names at a place; nothing where there is no such one, which diagnostics say. */
    Optional<Dialect> dialect(String uri, SourceLocation at);
}
