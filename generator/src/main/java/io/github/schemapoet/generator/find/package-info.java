/** Finds the schemas of a request in folders and jars, in an order that does not depend on the file system. */
@NullMarked
package io.github.schemapoet.generator.find;

import org.jspecify.annotations.NullMarked;
