/**
 * The formats of JSON Schema, each to the letter of its specification. Only the generator and generated code call this
 * package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.format;

import org.jspecify.annotations.NullMarked;
