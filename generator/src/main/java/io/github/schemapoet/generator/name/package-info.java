/**
 * What things are called in Java: a pure function of the finished model, independent of the order of its input. The rules
 * are written down in {@code docs/naming.md}.
 */
@NullMarked
package io.github.schemapoet.generator.name;

import org.jspecify.annotations.NullMarked;
