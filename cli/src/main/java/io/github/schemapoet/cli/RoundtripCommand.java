package io.github.schemapoet.cli;

import io.github.schemapoet.cli.console.Console;
import io.github.schemapoet.cli.console.JsonLine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows that nothing is lost: what generated classes read, they write again. */
@Command(
        name = "roundtrip",
        mixinStandardHelpOptions = true,
        description = {
            "Reads each document with generated classes, and prints one JSON object for it on a line:",
            "output: the document, written again;",
            "withDefaults: written with the schema's defaults where members are absent;",
            "rebuilt: written from a copy made by the public accessors and builders;",
            "or the violations, or why it could not be judged."
        },
        footer = "Exit code: 0 if all are valid, 1 if some are invalid, 2 if something could not be judged.")
final class RoundtripCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SchemaOptions options = new SchemaOptions();

    @Parameters(index = "0", paramLabel = "SCHEMA", description = "The schema, JSON or YAML.")
    private Path schema = Path.of("");

    @Parameters(index = "1..*", paramLabel = "DOC", arity = "1..*", description = "The documents, JSON.")
    private List<String> documents = List.of();

    RoundtripCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verdict all = Verdict.VALID;
        DocumentJudge judge = DocumentJudge.of(schema, options, console);
        for (String document : documents) {
            DocumentJudge.Judgement judgement = judge.judge(document);
            JsonLine line = judgement.report().json();
            judgement.value().ifPresent(value -> judge.roundtrip(value, line));
            console.line(line.toString());
            all = all.and(judgement.report().verdict());
        }
        return all.exitCode();
    }
}
