/**
 * Emits the machinery beside the models: for each generated type its codec, reader, checker and writer. What to test comes
 * from the check plans, what to build from the shapes, what things are called from the symbol table.
 */
@NullMarked
package io.github.schemapoet.generator.emit.machinery;

import org.jspecify.annotations.NullMarked;
