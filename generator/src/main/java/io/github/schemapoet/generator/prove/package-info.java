/**
 * The proof of emitted code: the same emission with a neutral text in the place of each of the schema's texts must have
 * the same syntax tree, apart from those texts. Then no text of the schema has become code.
 */
@NullMarked
package io.github.schemapoet.generator.prove;

import org.jspecify.annotations.NullMarked;
