package io.github.schemapoet.cli;

import io.github.schemapoet.cli.console.Console;
import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.generator.FolderGeneration;
import io.github.schemapoet.generator.FolderResult;
import io.github.schemapoet.generator.FolderResult.Outcome;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.generator.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes Java sources. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Generates immutable, validated Java classes from schemas.",
        footer = "Exit code: 0, or 2 if nothing was generated.")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SchemaOptions options = new SchemaOptions();

    @Mixin
    private TypeChoices types = new TypeChoices();

    @Mixin
    private NamingArguments naming = new NamingArguments();

    @Option(names = "--package", required = true, paramLabel = "P", description = "Package of the generated types.")
    private String packageName = "";

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Folder of the generated sources.")
    private Path output = Path.of("");

    @Option(names = "--overwrite", description = "Overwrite files that were edited by hand, or not generated here.")
    private boolean overwrite;

    @Option(names = "--fail-on-warning", description = "Take warnings for errors, and generate nothing then.")
    private boolean failOnWarning;

    @Option(names = "--json", description = "Diagnostics as JSON objects, each on a line of the standard output.")
    private boolean json;

    @Parameters(paramLabel = "SCHEMA", arity = "1..*", description = "The schemas, JSON or YAML.")
    private List<Path> schemas = List.of();

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenerationRequest request = new GenerationRequest(
                schemas.stream().map(SchemaSet::ofFile).toList(),
                options.generatorOptions(packageName)
                        .withFailOnWarning(failOnWarning)
                        .withTypes(types.options())
                        .withNaming(naming.naming()));
        FolderResult result = new FolderGeneration(output, owner(), output).run(request, true, overwrite);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (json) {
                console.line(json(diagnostic).toString());
            } else {
                console.err().println(text(diagnostic));
            }
        }
        return result.outcome() == Outcome.FAILED ? Verdict.UNJUDGED.exitCode() : Verdict.VALID.exitCode();
    }

    /** Commands about other schemas, or for another package, leave the files of this one alone. */
    private String owner() {
        String what =
                packageName + schemas.stream().map(Path::toString).sorted().toList();
        return "command line " + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** For people: the severity first. */
    static String text(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": " + diagnostic;
    }

    private static JsonLine json(Diagnostic diagnostic) {
        JsonLine line = new JsonLine()
                .text("id", diagnostic.id().id())
                .text("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        diagnostic.location().ifPresent(place -> line.text("file", place.path())
                .number("line", place.line())
                .number("column", place.column())
                .text("pointer", diagnostic.pointer()));
        line.text("message", diagnostic.message());
        diagnostic.hint().ifPresent(hint -> line.text("hint", hint));
        return line;
    }
}
