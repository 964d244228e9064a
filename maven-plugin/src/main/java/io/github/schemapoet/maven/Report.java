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
    private final boolean failOnWarning;

    Report(Log log, boolean failOnWarning) {
        this.log = log;
        this.failOnWarning = failOnWarning;
    }

    void of(FolderResult result) throws MojoFailureException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            switch (diagnostic.severity()) {
                case ERROR -> log.error(diagnostic.toString());
                case WARNING -> log.warn(diagnostic.toString());
                case NOTE -> log.info(diagnostic.toString());
            }
        }
        List<Diagnostic> fatal =
                result.diagnostics().stream().filter(this::isFatal).toList();
        if (result.outcome() == Outcome.FAILED || !fatal.isEmpty()) {
            throw new MojoFailureException(fatal.stream()
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("\n", "No code was generated:\n", "")));
        }
        log.info(sentence(result));
    }

    private boolean isFatal(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR || failOnWarning && diagnostic.severity() == Severity.WARNING;
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
