/** Generated sources compiled in memory by the running JDK's compiler, and the classes loaded from memory. */
@NullMarked
package io.github.schemapoet.generator.compile;

import org.jspecify.annotations.NullMarked;
