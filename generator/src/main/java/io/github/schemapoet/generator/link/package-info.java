/** Reads all that is reachable, and binds every reference: documents into a graph of schemas. */
@NullMarked
package io.github.schemapoet.generator.link;

import org.jspecify.annotations.NullMarked;
