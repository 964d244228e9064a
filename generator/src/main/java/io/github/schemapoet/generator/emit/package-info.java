/**
 * Emits Java: the models and their machinery, as text in memory. A pure function of plans, shapes, names and text sinks.
 */
@NullMarked
package io.github.schemapoet.generator.emit;

import org.jspecify.annotations.NullMarked;
