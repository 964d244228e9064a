/**
 * JSON values of bytes that have been checked already, made and written without another look.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.value;

import org.jspecify.annotations.NullMarked;
