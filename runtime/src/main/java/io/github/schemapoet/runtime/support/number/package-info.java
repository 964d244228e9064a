/**
 * Decimal numbers and the {@code double} and {@code long} nearest to them, the same on every JDK.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.number;

import org.jspecify.annotations.NullMarked;
