/**
 * Text of schemas on its way into Java sources: one sink for each context, each of which makes any text harmless there.
 * Schema text reaches a source file through {@link io.github.schemapoet.generator.text.Texts} and in no other way.
 */
@NullMarked
package io.github.schemapoet.generator.text;

import org.jspecify.annotations.NullMarked;
