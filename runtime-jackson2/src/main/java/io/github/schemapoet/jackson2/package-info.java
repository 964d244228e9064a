/** Lets Jackson 2 read and write the types that SchemaPoet generates. */
@NullMarked
package io.github.schemapoet.jackson2;

import org.jspecify.annotations.NullMarked;
