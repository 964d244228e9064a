/** What a program makes of generated orders. */
@NullMarked
package io.github.schemapoet.examples.shop;

import org.jspecify.annotations.NullMarked;
