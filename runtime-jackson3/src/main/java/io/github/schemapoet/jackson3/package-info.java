/** Lets Jackson 3 read and write the types that SchemaPoet generates. */
@NullMarked
package io.github.schemapoet.jackson3;

import org.jspecify.annotations.NullMarked;
