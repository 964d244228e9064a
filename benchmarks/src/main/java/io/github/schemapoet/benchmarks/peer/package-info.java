/** The job status as beans, which the peers bind to: mutable, and nothing checked. */
@NullUnmarked
package io.github.schemapoet.benchmarks.peer;

import org.jspecify.annotations.NullUnmarked;
