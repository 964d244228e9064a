package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.evaluate.Evaluator;
import io.github.schemapoet.generator.front.FrontEnd;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.Planner;
import io.github.schemapoet.generator.registry.Catalogue;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.FormatCheck;
import io.github.schemapoet.runtime.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of a request, read, linked and planned.
 *
 * @param documents every document, by its URI
 * @param filesRead every file that was read; for a schema in a jar, the jar
 */
record Prepared(SchemaGraph graph, CheckPlans plans, Map<String, SourceValue> documents, List<Path> filesRead) {
    /** Nothing where there are errors, which diagnostics then have. */
    static Optional<Prepared> of(GenerationRequest request, Libraries libraries, Diagnostics diagnostics) {
        GeneratorOptions options = request.options();
        Optional<String> fault = OptionFaults.first(options);
        if (fault.isPresent()) {
            diagnostics.add(Diagnostic.of(DiagnosticId.INVALID_OPTION, fault.get()));
            return Optional.empty();
        }
        Catalogue catalogue = options.catalog()
                .map(file -> Catalogue.read(file, diagnostics))
                .orElse(Catalogue.EMPTY)
                .with(request.registered().stream().map(SchemaText::source).toList());
        Catalogue all = libraries.with(catalogue);
        Interpretation interpretation = interpretation(options);
        try (Inputs inputs = Inputs.of(request, diagnostics)) {
            FrontEnd.Loaded loaded = FrontEnd.load(inputs.all(), all, interpretation, asserted(options), diagnostics);
            if (!diagnostics.hasErrors()) {
                new OwnMetaschemas(loaded.documents(), all, interpretation, diagnostics).check();
            }
            return diagnostics.hasErrors()
                    ? Optional.empty()
                    : planned(loaded, inputs.places(loaded.filesRead()), diagnostics);
        }
    }

    private static Optional<Prepared> planned(FrontEnd.Loaded loaded, List<Path> filesRead, Diagnostics diagnostics) {
        CheckPlans plans = Planner.plan(loaded.graph(), diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new Prepared(loaded.graph(), plans, loaded.documents(), filesRead));
    }

    private static Interpretation interpretation(GeneratorOptions options) {
        return new Interpretation(
                Dialects.find(options.dialect()).orElseThrow(),
                options.interpretation() == GeneratorOptions.Interpretation.EDITORS);
    }

    private static Asserted asserted(GeneratorOptions options) {
        return new Asserted(
                options.formats() == GeneratorOptions.Assertion.ASSERT,
                options.content() == GeneratorOptions.Assertion.ASSERT,
                options.customFormats());
    }

    /** The JSON of a document. */
    Optional<JsonValue> document(String uri) {
        return Optional.ofNullable(documents.get(uri)).map(SourceValue::toJson);
    }

    /** An evaluator; {@code formats} are those of the user's own, of which the others accept everything. */
    Evaluator evaluator(Map<String, FormatCheck> formats) {
        return new Evaluator(graph, plans::pattern, formats);
    }
}
