package io.github.schemapoet.generator.output;

import java.util.List;

/**
 * What a write did.
 *
 * @param written paths of new files and of those whose bytes changed
 * @param deleted paths of files that are generated no longer
 * @param unchanged how many files had these bytes already
 * @param problems why nothing was written; empty if all went well
 */
public record WriteResult(List<String> written, List<String> deleted, int unchanged, List<OutputProblem> problems) {
    /** Keeps copies. */
    public WriteResult {
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
        problems = List.copyOf(problems);
    }

    /** Whether the folder now holds what was to be written. */
    public boolean succeeded() {
        return problems.isEmpty();
    }

    static WriteResult failed(List<OutputProblem> problems) {
        return new WriteResult(List.of(), List.of(), 0, problems);
    }
}
