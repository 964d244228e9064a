/** What shapes are in Java, and what the runtime's types are called: for all emitters. */
@NullMarked
package io.github.schemapoet.generator.emit.type;

import org.jspecify.annotations.NullMarked;
