/**
 * The command {@code bowtie}: an implementation under the Bowtie harness (protocol version 1, a JSON object a line on the
 * standard input and output). Every verdict is that of generated classes.
 */
@NullMarked
package io.github.schemapoet.cli.bowtie;

import org.jspecify.annotations.NullMarked;
