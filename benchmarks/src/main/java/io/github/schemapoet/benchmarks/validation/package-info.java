/** Validation alone, of schemas and documents from practice, beside other validators. */
@NullMarked
package io.github.schemapoet.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
