/**
 * Types that other runs made: what a jar says about those in it, so that they are used and not made again. A file below
 * {@code META-INF/schemapoet} has the documents, the types of their schemas, and what else decided on these.
 */
@NullMarked
package io.github.schemapoet.generator.reuse;

import org.jspecify.annotations.NullMarked;
