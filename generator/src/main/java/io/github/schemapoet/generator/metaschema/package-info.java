/**
 * Checks schema documents against the metaschemas of their dialects, by checks that this generator generated from these:
 * what is below this package is generated, and a test holds that it is what would be generated now.
 */
@NullMarked
package io.github.schemapoet.generator.metaschema;

import org.jspecify.annotations.NullMarked;
