/** The output formats of the specification: of 2019-09 and 2020-12 (core §12), and of v1. */
@NullMarked
package io.github.schemapoet.cli.output;

import org.jspecify.annotations.NullMarked;
