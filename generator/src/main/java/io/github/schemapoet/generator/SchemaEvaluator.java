package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.evaluate.EvaluationLimitException;
import io.github.schemapoet.generator.evaluate.Evaluator;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.FormatCheck;
import io.github.schemapoet.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells all that a schema says of instances: what each keyword asks for, and what it says of which value. It walks over the
 * schema, and takes its time; documents are validated by generated classes, whose verdicts are the same.
 */
public final class SchemaEvaluator {
    private final Evaluator evaluator;
    private final SchemaKey root;

    private SchemaEvaluator(Evaluator evaluator, SchemaKey root) {
        this.evaluator = evaluator;
        this.root = root;
    }

    /**
     * What came of reading a schema.
     *
     * @param evaluator none where there are errors
     * @param diagnostics by file and place
     */
    public record Opened(Optional<SchemaEvaluator> evaluator, List<Diagnostic> diagnostics) {
        /** Keeps a copy. */
        public Opened {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads the schemas of a request; instances are evaluated by the first one. */
    public static Opened open(GenerationRequest request) {
        return open(request, Map.of());
    }

    /**
     * As {@link #open(GenerationRequest)}, where schemas name formats of the user's own.
     *
     * @param formats what checks these, by name; one that is missing accepts everything
     */
    public static Opened open(GenerationRequest request, Map<String, FormatCheck> formats) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SchemaEvaluator> evaluator = DeepStack.call(
                        () -> Prepared.of(request, Libraries.of(request.options(), diagnostics), diagnostics))
                .map(prepared -> new SchemaEvaluator(
                        prepared.evaluator(formats),
                        prepared.graph().roots().get(0).key()));
        return new Opened(evaluator, diagnostics.sorted());
    }

    /**
     * Evaluates an instance: all keywords, also where one has rejected it before. It recurses as deep as the instance is.
     * For one thread at a time.
     *
     * @throws EvaluationLimitException where more schemas are applied than is told of
     */
    public SchemaOutcome evaluate(JsonValue instance) {
        return evaluator.evaluate(root, instance);
    }
}
