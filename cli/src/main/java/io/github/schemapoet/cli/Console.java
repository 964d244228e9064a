package io.github.schemapoet.cli;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err messages to people
 */
record Console(PrintStream out, PrintStream err) {
    /** A line of results. */
    void line(String text) {
        out.print(text + "\n");
    }
}
