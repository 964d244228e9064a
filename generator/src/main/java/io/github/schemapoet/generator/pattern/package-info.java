/**
 * Regular expressions of {@code pattern} and {@code patternProperties}: ECMA-262 text to an automaton.
 *
 * <p>A pattern is parsed by our own front, so that its meaning is ECMA-262's and not that of the JDK at hand; what is
 * regular becomes a table over code points or is run as an automaton, and only back references need backtracking.
 */
@NullMarked
package io.github.schemapoet.generator.pattern;

import org.jspecify.annotations.NullMarked;
