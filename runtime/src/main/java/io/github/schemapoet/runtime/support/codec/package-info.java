/**
 * The one way in and out of a generated type's machinery.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.codec;

import org.jspecify.annotations.NullMarked;
