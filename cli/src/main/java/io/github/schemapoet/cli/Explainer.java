package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.cli.output.OutputFormat;
import io.github.schemapoet.cli.output.Sentences;
import io.github.schemapoet.generator.DeepStack;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.SchemaEvaluator;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.generator.evaluate.EvaluationLimitException;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.runtime.FormatCheck;
import io.github.schemapoet.runtime.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells in one of the specification's output formats what generated classes have decided. */
final class Explainer {
    private final OutputFormat format;
    private final Optional<SchemaEvaluator> evaluator;

    /** Reads the schema once more, unless the verdict is all; diagnostics of it have been told. */
    Explainer(Path schema, SchemaOptions options, OutputFormat format) {
        this.format = format;
        this.evaluator = format == OutputFormat.FLAG ? Optional.empty() : open(schema, options);
    }

    private static Optional<SchemaEvaluator> open(Path schema, SchemaOptions options) {
        return SchemaEvaluator.open(
                        new GenerationRequest(
                                List.of(SchemaSet.ofFile(schema)), options.generatorOptions(DocumentJudge.PACKAGE)),
                        formats(options))
                .evaluator();
    }

    /** Where there are none, that has been told, and no document is judged. */
    private static Map<String, FormatCheck> formats(SchemaOptions options) {
        try {
            return options.formatChecks();
        } catch (SchemaProblem told) {
            return Map.of();
        }
    }

    /**
     * What is to be printed of a document that has been judged, on a line.
     *
     * @throws EvaluationLimitException where there is more to tell than is told
     * @throws IllegalStateException where evaluation and validation disagree, which they never should
     */
    String output(DocumentReport report, Supplier<JsonValue> document) {
        boolean valid = report.verdict() == Verdict.VALID;
        if (format == OutputFormat.FLAG) {
            return OutputFormat.flag(valid).toJson();
        }
        JsonValue tree = document.get();
        SchemaOutcome outcome = DeepStack.call(() -> evaluator.orElseThrow().evaluate(tree));
        if (outcome.valid() != valid) {
            throw new IllegalStateException("Validation and evaluation disagree on " + report.document()
                    + ", which is an error of schemapoet.");
        }
        return JsonLine.oneLine(DeepStack.call(
                () -> format.of(outcome, new Sentences(report.violations())).toJson()));
    }
}
