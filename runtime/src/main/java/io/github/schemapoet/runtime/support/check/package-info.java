/**
 * Collecting violations, with the sentences that people read.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.check;

import org.jspecify.annotations.NullMarked;
