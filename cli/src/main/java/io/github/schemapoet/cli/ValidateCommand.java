package io.github.schemapoet.cli;

import io.github.schemapoet.cli.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Parameters(index = "0", paramLabel = "SCHEMA", description = "The schema, JSON or YAML.")
    private Path schema = Path.of("");

    @Parameters(index = "1..*", paramLabel = "DOC", arity = "1..*", description = "The documents, JSON.")
    private List<String> documents = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verdict all = Verdict.VALID;
        DocumentJudge judge = DocumentJudge.of(schema, options, console);
        for (String document : documents) {
            DocumentReport report = judge.judge(document).report();
            console.line(json ? report.json().toString() : report.text());
            all = all.and(report.verdict());
        }
        return all.exitCode();
    }
}
