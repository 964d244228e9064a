/**
 * What schemas say of an instance, as the specification tells it: every keyword's outcome, by walking over schemas and
 * instance together. Not how documents are validated, which generated code does.
 */
@NullMarked
package io.github.schemapoet.generator.evaluate;

import org.jspecify.annotations.NullMarked;
