package io.github.schemapoet.cli.console;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err messages to people
 */
public record Console(PrintStream out, PrintStream err) {
    /** A line of results. */
    public void line(String text) {
        out.print(text + "\n");
    }
}
