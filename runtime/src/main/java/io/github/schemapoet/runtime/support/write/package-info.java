/**
 * Writing models as generated writers do.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.write;

import org.jspecify.annotations.NullMarked;
