/** Schema texts, JSON or YAML, as values that know where they stand. */
@NullMarked
package io.github.schemapoet.generator.source;

import org.jspecify.annotations.NullMarked;
