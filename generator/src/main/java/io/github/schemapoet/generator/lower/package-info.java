/**
 * From schemas to shapes: which types there are and what they hold. A type may be looser than its schema, never tighter;
 * where it is looser than a reader would expect, a diagnostic says why. The rules are written down in
 * {@code docs/mapping.md}.
 */
@NullMarked
package io.github.schemapoet.generator.lower;

import org.jspecify.annotations.NullMarked;
