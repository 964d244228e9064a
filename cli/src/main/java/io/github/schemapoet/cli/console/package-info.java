/** What commands print: lines of UTF-8, and JSON objects on a line. */
@NullMarked
package io.github.schemapoet.cli.console;

import org.jspecify.annotations.NullMarked;
