/**
 * The complete validation of each schema as immutable data: what to test, in which order. It carries the whole meaning of
 * the schemas, knows nothing of Java types, and decides what may be read in one forward pass.
 */
@NullMarked
package io.github.schemapoet.generator.plan;

import org.jspecify.annotations.NullMarked;
