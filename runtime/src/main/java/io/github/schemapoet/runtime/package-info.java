/**
 * What users of generated classes see: JSON values, results, violations, errors and options.
 *
 * <p>This package is kept compatible by the rules of semantic versioning. The packages under {@code support} are not:
 * generated code alone calls them.
 */
@NullMarked
package io.github.schemapoet.runtime;

import org.jspecify.annotations.NullMarked;
