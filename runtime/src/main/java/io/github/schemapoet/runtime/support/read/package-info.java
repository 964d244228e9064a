/**
 * Reading values forward, as generated readers do.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.read;

import org.jspecify.annotations.NullMarked;
