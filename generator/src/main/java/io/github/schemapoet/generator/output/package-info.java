/**
 * Generated files on their way to a folder: only what changed is written, what is no longer generated is deleted, what
 * somebody edited is reported and kept, and nothing is written outside the folder. A manifest remembers what was written.
 */
@NullMarked
package io.github.schemapoet.generator.output;

import org.jspecify.annotations.NullMarked;
