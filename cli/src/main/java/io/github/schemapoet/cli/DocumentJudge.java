package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.Console;
import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.generator.DeepStack;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.generator.diagnostic.Severity;
import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges documents by the generated classes of one schema; if there are none, no document is judged. */
final class DocumentJudge {
    /** Where classes are generated that nobody sees. */
    static final String PACKAGE = "schemapoet.generated";

    private final Optional<CompiledSchema> schema;
    private final String schemaProblem;
    private final ReadOptions readOptions;

    private DocumentJudge(Optional<CompiledSchema> schema, String schemaProblem, ReadOptions readOptions) {
        this.schema = schema;
        this.schemaProblem = schemaProblem;
        this.readOptions = readOptions;
    }

    /** Diagnostics of the schema go to the console. */
    static DocumentJudge of(Path schema, SchemaOptions options, Console console) {
        GenerationResult generated = new Generator()
                .generate(new GenerationRequest(List.of(SchemaSet.ofFile(schema)), options.generatorOptions(PACKAGE)));
        generated.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .forEach(diagnostic -> console.err().println(GenerateCommand.text(diagnostic)));
        try (SchemaCompiler compiler = SchemaCompiler.ofThisJdk(options.userClasses())) {
            options.formatChecks();
            if (generated.hasErrors()) {
                throw new SchemaProblem("No code was generated from the schema " + schema + ".");
            }
            return new DocumentJudge(Optional.of(compiler.compile(generated)), "", options.readOptions());
        } catch (SchemaProblem problem) {
            String sentence = String.valueOf(problem.getMessage());
            console.err().println("error: " + sentence);
            return new DocumentJudge(Optional.empty(), sentence, options.readOptions());
        }
    }

    /**
     * What was found out about a document.
     *
     * @param value the document as an instance, if it is valid
     * @param tree reads the document, if it was judged
     */
    record Judgement(DocumentReport report, Optional<JsonModel> value, Supplier<JsonValue> tree) {
        static Judgement none(DocumentReport report) {
            return new Judgement(report, Optional.empty(), () -> {
                throw new IllegalStateException("There is no document.");
            });
        }
    }

    Judgement judge(String name) {
        if (schema.isEmpty()) {
            return Judgement.none(DocumentReport.unjudged(name, schemaProblem));
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(name));
        } catch (NoSuchFileException e) {
            return Judgement.none(DocumentReport.unjudged(name, "There is no such file."));
        } catch (IOException | InvalidPathException e) {
            return Judgement.none(DocumentReport.unjudged(name, "It cannot be read: " + e + "."));
        }
        Result<?> result = schema.get().tryParse(bytes, readOptions);
        Optional<JsonModel> value = result.isValid() ? Optional.of((JsonModel) result.orElseThrow()) : Optional.empty();
        return new Judgement(DocumentReport.of(name, result), value, () -> JsonValue.parse(bytes, readOptions));
    }

    /** Adds what the value becomes when it is written, in three ways. */
    void roundtrip(JsonModel value, JsonLine line) {
        line.json("output", value.toJson());
        try {
            line.json("withDefaults", Defaults.of(value).toJson());
        } catch (JsonException invalid) {
            line.text("withDefaultsError", String.valueOf(invalid.getMessage()));
        }
        Rebuilder rebuilder = new Rebuilder(schema.orElseThrow().types());
        line.json("rebuilt", DeepStack.call(() -> rebuilder.rebuild(value)).toJson());
    }
}
