/** Generated classes that are compiled in memory and used by their public methods. */
@NullMarked
package io.github.schemapoet.cli.compiled;

import org.jspecify.annotations.NullMarked;
