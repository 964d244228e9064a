/** Schema texts into the normal form: one file for each group of keywords, each mistake a diagnostic at its place. */
@NullMarked
package io.github.schemapoet.generator.read;

import org.jspecify.annotations.NullMarked;
