/**
 * Patterns as generated code holds them. Only generated code calls this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.pattern;

import org.jspecify.annotations.NullMarked;
