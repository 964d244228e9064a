package io.github.schemapoet.maven;

import io.github.schemapoet.generator.FolderResult;
import io.github.schemapoet.generator.FolderResult.Outcome;
import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Says what became of a run: a line a diagnostic, and one failure with all of them. */
final class Report {
    private final Log log;

    Report(Log log) {
        this.log = log;
    }

    void of(FolderResult result) throws MojoFailureException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case NOTE -> log.info(diagnostic.toString());
            }
        }
        List<Diagnostic> errors =
                result.diagnostics().stream().filter(Report::isError).toList();
        if (result.outcome() == Outcome.FAILED) {
            throw new MojoFailureException(errors.stream()
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("\n", "No code was generated:\n", "")));
        }
        log.info(sentence(result));
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private static String sentence(FolderResult result) {
        if (result.outcome() == Outcome.UP_TO_DATE) {
            return "Nothing to do: the " + result.unchanged() + " generated files are up to date.";
        }
        return "Generated " + (result.written().size() + result.unchanged()) + " files: "
                + result.written().size() + " written, " + result.unchanged() + " unchanged, "
                + result.deleted().size() + " deleted.";
    }
}
