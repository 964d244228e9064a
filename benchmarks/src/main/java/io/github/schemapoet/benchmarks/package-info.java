/** Measures reading, validating and writing against the peers, in one run, as ratios. */
@NullMarked
package io.github.schemapoet.benchmarks;

import org.jspecify.annotations.NullMarked;
