/**
 * The command line: a second front door to the generator. What it says of a document is what generated classes say of it,
 * compiled in memory.
 */
@NullMarked
package io.github.schemapoet.cli;

import org.jspecify.annotations.NullMarked;
