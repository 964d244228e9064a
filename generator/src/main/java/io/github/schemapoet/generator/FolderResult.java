package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of a run that writes to a folder.
 *
 * @param outcome in a word
 * @param diagnostics what is to be said, worst or not
 * @param written paths of new files and of those whose bytes changed, relative to the folder
 * @param deleted paths of files that are generated no longer
 * @param unchanged how many files had these bytes already
 */
public record FolderResult(
        Outcome outcome, List<Diagnostic> diagnostics, List<String> written, List<String> deleted, int unchanged) {
    /** Keeps copies. */
    public FolderResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        deleted = List.copyOf(deleted);
    }

    /** What became of a run. */
    public enum Outcome {
        /** Nothing had changed since the last run; nothing was done. */
        UP_TO_DATE,
        /** The folder holds what the schemas say. */
        GENERATED,
        /** There were errors; the folder is as it was. */
        FAILED
    }
}
