/**
 * The proof of emitted code: a source with a placeholder in the place of each of the schema's texts must have the same
 * tokens, and so the same syntax tree, as the source with the texts, apart from those texts. Then no text of the schema has become code.
 */
@NullMarked
package io.github.schemapoet.generator.prove;

import org.jspecify.annotations.NullMarked;
