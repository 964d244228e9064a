package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.emit.Emission;
import io.github.schemapoet.generator.lower.Lowering;
import io.github.schemapoet.generator.name.Homes;
import io.github.schemapoet.generator.name.Naming;
import io.github.schemapoet.generator.name.NamingRules;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.reuse.SharedTypes;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.shape.ShapeModel;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles schemas to Java sources. What it makes depends on the request and the bytes of the schemas alone. */
public final class Generator {
    /** Makes one; it holds nothing, and may be used by several threads. */
    public Generator() {}

    /**
     * Runs the whole pipeline, in memory.
     *
     * @return sources, or the errors for which there are none; with all that is to be said of the schemas
     */
    public GenerationResult generate(GenerationRequest request) {
        GenerationResult result = DeepStack.call(() -> run(request));
        if (OptionFaults.first(request.options()).isPresent()) {
            return result;
        }
        result = result.weighed(request.options().severities());
        return request.options().failOnWarning() ? result.strict() : result;
    }

    private static GenerationResult run(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Libraries libraries = Libraries.of(request.options(), diagnostics);
        try {
            return Prepared.of(request, libraries, diagnostics)
                    .map(prepared -> generate(request, prepared, libraries, diagnostics))
                    .orElseGet(() -> GenerationResult.failed(diagnostics.sorted()));
        } catch (StackOverflowError e) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticId.LIMIT, "A schema is nested deeper than the stack of the generator bears."));
            return GenerationResult.failed(diagnostics.sorted());
        }
    }

    private static GenerationResult generate(
            GenerationRequest request, Prepared prepared, Libraries libraries, Diagnostics diagnostics) {
        SchemaGraph graph = prepared.graph();
        CheckPlans plans = prepared.plans();
        GeneratorOptions options = request.options();
        TypeOptions types = options.types();
        boolean hidden = types.visibility() == TypeOptions.Visibility.PACKAGE;
        boolean shared = !hidden && SharedIndex.any(graph, options);
        NamingRules rules = options.naming().rules(options.packageName(), shared, types, libraries.existing(prepared));
        Homes homes = Homes.of(graph, rules);
        PlannedFacts facts = new PlannedFacts(plans, prepared.evaluator(Map.of()), homes);
        ShapeModel model = Lowering.lower(graph, facts, types, diagnostics);
        SymbolTable symbols = Naming.name(model, graph, rules, homes, diagnostics);
        if (hidden && symbols.packages().size() > 1) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticId.INVALID_OPTION,
                    "Types that only their package sees cannot lie in several: " + symbols.packages() + "."));
        }
        SortedMap<String, String> files = new TreeMap<>();
        if (!diagnostics.hasErrors()) {
            Sources sources = new Sources();
            Emission.emit(plans, model, symbols, sources.texts(), types, sources);
            files.putAll(sources.proved(diagnostics));
            if (rules.shared()) {
                files.put(
                        SharedTypes.FOLDER + "/"
                                + options.naming().reuse().index().orElseThrow() + ".json",
                        SharedIndex.of(prepared, model, symbols, options).toJson());
            }
        }
        if (diagnostics.hasErrors()) {
            return GenerationResult.failed(diagnostics.sorted());
        }
        TypeIndex index = new TypeIndex(model, symbols);
        return new GenerationResult(files, diagnostics.sorted(), prepared.filesRead(), index.roots(), index.all());
    }
}
