/**
 * Values of a document at which a checker looks in any order.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.index;

import org.jspecify.annotations.NullMarked;
