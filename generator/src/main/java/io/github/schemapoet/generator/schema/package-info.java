/**
 * The one normal form of schemas, whatever the draft they were written in, and the graph of them in which every
 * reference is bound.
 */
@NullMarked
package io.github.schemapoet.generator.schema;

import org.jspecify.annotations.NullMarked;
