package io.github.schemapoet.cli;

import io.github.schemapoet.cli.console.Console;
import io.github.schemapoet.cli.output.OutputFormat;
import io.github.schemapoet.generator.evaluate.EvaluationLimitException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of each document whether the schema accepts it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says of each document whether the schema accepts it, and why not.",
        footer = "Exit code: 0 if all are valid, 1 if some are invalid, 2 if something could not be judged.")
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SchemaOptions options = new SchemaOptions();

    @Option(names = "--json", description = "One JSON object a document, each on a line.")
    private boolean json;

    @Option(
            names = "--output",
            paramLabel = "flag|basic|detailed|verbose|list|hierarchical",
            description = "One line of JSON a document, in an output format of the specification, with all errors or"
                    + " annotations: flag, basic, detailed and verbose of 2020-12, list and hierarchical of v1.")
    private @Nullable OutputFormat output;

    @Parameters(index = "0", paramLabel = "SCHEMA", description = "The schema, JSON or YAML.")
    private Path schema = Path.of("");

    @Parameters(index = "1..*", paramLabel = "DOC", arity = "1..*", description = "The documents, JSON.")
    private List<String> documents = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DocumentJudge judge = DocumentJudge.of(schema, options, console);
        Optional<Explainer> explainer =
                Optional.ofNullable(output).map(format -> new Explainer(schema, options, format));
        Verdict all = Verdict.VALID;
        for (String document : documents) {
            DocumentJudge.Judgement judgement = judge.judge(document);
            all = all.and(explainer.isPresent() ? explain(explainer.get(), judgement) : tell(judgement.report()));
        }
        return all.exitCode();
    }

    private Verdict tell(DocumentReport report) {
        console.line(json ? report.json().toString() : report.text());
        return report.verdict();
    }

    /** What cannot be told in the output format is told as by {@code --json}. */
    private Verdict explain(Explainer explainer, DocumentJudge.Judgement judgement) {
        DocumentReport report = judgement.report();
        if (report.verdict() != Verdict.UNJUDGED) {
            try {
                console.line(explainer.output(report, judgement.tree()));
                return report.verdict();
            } catch (EvaluationLimitException beyond) {
                report = DocumentReport.limit(report.document(), String.valueOf(beyond.getMessage()));
            }
        }
        console.line(report.json().toString());
        return report.verdict();
    }
}
