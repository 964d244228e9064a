/** What generators of Java classes make of schemas from practice, and what the classes make of documents. */
@NullMarked
package io.github.schemapoet.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
