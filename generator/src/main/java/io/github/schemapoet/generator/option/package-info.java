/** What callers can choose about generated types, as values that every stage may read. */
@NullMarked
package io.github.schemapoet.generator.option;

import org.jspecify.annotations.NullMarked;
