/**
 * The immutable lists and maps that models hold, and the exact numbers beside them.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.collect;

import org.jspecify.annotations.NullMarked;
