/**
 * What adapters of other JSON libraries share: the text of a value that such a library gives token by token, and what to
 * tell its users where a generated type refuses it.
 *
 * <p>Only the adapters call this package; it may change with them. They read with what {@code ModelType} offers to all.
 */
@NullMarked
package io.github.schemapoet.runtime.support.adapt;

import org.jspecify.annotations.NullMarked;
