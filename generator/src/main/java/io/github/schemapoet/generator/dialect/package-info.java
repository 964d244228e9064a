/**
 * The drafts as tables: which keywords each has, what they are, and the few rules in which drafts differ. Nothing outside
 * this package asks which draft it has before it.
 */
@NullMarked
package io.github.schemapoet.generator.dialect;

import org.jspecify.annotations.NullMarked;
