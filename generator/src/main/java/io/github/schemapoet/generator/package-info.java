/** The generator's front door: schemas in, Java sources and diagnostics out. */
@NullMarked
package io.github.schemapoet.generator;

import org.jspecify.annotations.NullMarked;
