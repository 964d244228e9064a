/**
 * The grammar of RFC 8259 over UTF-8 bytes: one scanner, on which reading, indexing and free-form values run.
 *
 * <p>Only generated code and the runtime call this package; it may change with the generator.
 */
@NullMarked
package io.github.schemapoet.runtime.support.scan;

import org.jspecify.annotations.NullMarked;
