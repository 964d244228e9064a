/** The front half of the pipeline: files into a graph of schemas. */
@NullMarked
package io.github.schemapoet.generator.front;

import org.jspecify.annotations.NullMarked;
