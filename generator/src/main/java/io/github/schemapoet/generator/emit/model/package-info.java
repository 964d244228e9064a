/**
 * Emits the models: what users of generated code see. Each reaches its machinery through its codec alone.
 */
@NullMarked
package io.github.schemapoet.generator.emit.model;

import org.jspecify.annotations.NullMarked;
