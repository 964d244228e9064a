/**
 * Writing JSON text as UTF-8 bytes.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.text;

import org.jspecify.annotations.NullMarked;
