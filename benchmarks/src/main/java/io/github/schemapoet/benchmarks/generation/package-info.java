/** Generation from large schemas, each in a JVM of its own. */
@NullMarked
package io.github.schemapoet.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
