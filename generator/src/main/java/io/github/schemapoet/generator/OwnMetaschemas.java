package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.Severity;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.evaluate.EvaluationLimitException;
import io.github.schemapoet.generator.evaluate.Evaluator;
import io.github.schemapoet.generator.evaluate.KeywordOutcome;
import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.generator.front.FrontEnd;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.Planner;
import io.github.schemapoet.generator.registry.Catalogue;
import io.github.schemapoet.generator.registry.DocumentSource;
import io.github.schemapoet.generator.registry.Registry;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds documents to metaschemas that are not those of a draft (2020-12 core §8.1.1), by evaluating them: what such a
 * metaschema says itself. What the metaschemas of drafts say, of which it is made, has been looked at before.
 */
final class OwnMetaschemas {
    /** Keywords that may reject what some of their schemas accept, or accept what some reject. */
    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf", "not", "contains", "if");

    private final Map<String, SourceValue> documents;
    private final Interpretation interpretation;
    private final Diagnostics diagnostics;
    private final Catalogue catalogue;
    private final Map<String, Optional<Held>> known = new HashMap<>();
    private @Nullable Catalogue withDocuments;

    /** A metaschema that documents can be held to. */
    private record Held(Evaluator evaluator, SchemaKey root) {}

    /**
     * Documents by their URIs, the metaschemas among them.
     *
     * @param catalogue where to find what a metaschema refers to
     */
    OwnMetaschemas(
            Map<String, SourceValue> documents,
            Catalogue catalogue,
            Interpretation interpretation,
            Diagnostics diagnostics) {
        this.documents = documents;
        this.interpretation = interpretation;
        this.diagnostics = diagnostics;
        this.catalogue = catalogue;
    }

    /** Tells of every document what its metaschema does not accept. */
    void check() {
        documents.values().forEach(document -> metaschema(document).ifPresent(uri -> check(document, uri)));
    }

    private static Optional<String> metaschema(SourceValue document) {
        return document.get("$schema")
                .map(SourceValue::toJson)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .filter(uri -> Dialects.find(uri).isEmpty())
                .map(uri -> uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri);
    }

    private void check(SourceValue document, String uri) {
        known.computeIfAbsent(uri, this::held).ifPresent(held -> {
            try {
                tell(document, held.evaluator().evaluate(held.root(), document.toJson()), new HashSet<>());
            } catch (EvaluationLimitException | StackOverflowError e) {
                diagnostics.add(Diagnostic.at(
                                DiagnosticId.INVALID_KEYWORD_VALUE,
                                document.location(),
                                "",
                                "this schema is too large to be held to its metaschema " + uri)
                        .asWarning());
            }
        });
    }

    private Optional<Held> held(String uri) {
        SourceValue metaschema = documents.get(uri);
        if (metaschema == null) {
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        FrontEnd.Loaded loaded = FrontEnd.load(
                List.of(text(uri, metaschema)),
                withDocuments(),
                interpretation,
                new Asserted(false, false, Map.of()),
                own);
        if (!own.hasErrors()) {
            CheckPlans plans = Planner.plan(loaded.graph(), own);
            if (!own.hasErrors()) {
                SchemaKey root = loaded.graph().roots().get(0).key();
                return Optional.of(new Held(new Evaluator(loaded.graph(), plans::pattern, Map.of()), root));
            }
        }
        own.sorted().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> diagnostics.add(each.asWarning()));
        return Optional.empty();
    }

    /** The catalogue with all documents, which is made once and only if somebody asks. */
    private Catalogue withDocuments() {
        Catalogue all = withDocuments;
        if (all == null) {
            all = catalogue.or(documents.entrySet().stream()
                    .map(entry -> text(entry.getKey(), entry.getValue()))
                    .toList());
            withDocuments = all;
        }
        return all;
    }

    private static DocumentSource.InMemory text(String uri, SourceValue document) {
        return new DocumentSource.InMemory(
                URI.create(uri), document.toJson().toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** What rejects lies below what applied it, except where alternatives do, of which nobody knows which was meant. */
    private void tell(SourceValue document, SchemaOutcome outcome, Set<String> told) {
        for (KeywordOutcome keyword : outcome.keywords()) {
            List<SchemaOutcome> rejecting = keyword.applied().stream()
                    .filter(applied -> !applied.valid())
                    .toList();
            if (!keyword.valid() && (ALTERNATIVES.contains(keyword.keyword()) || rejecting.isEmpty())) {
                tell(document, outcome, keyword, told);
            } else if (!keyword.valid()) {
                rejecting.forEach(applied -> tell(document, applied, told));
            }
        }
    }

    private void tell(SourceValue document, SchemaOutcome outcome, KeywordOutcome keyword, Set<String> told) {
        String by = outcome.schema().child(keyword.keyword()).toString();
        if (Registry.isBundled(outcome.schema().resource()) || !told.add(outcome.instanceLocation() + " " + by)) {
            return;
        }
        diagnostics.add(Diagnostic.at(
                        DiagnosticId.INVALID_KEYWORD_VALUE,
                        at(document, outcome.instanceLocation()).location(),
                        outcome.instanceLocation(),
                        "the metaschema does not accept this: "
                                + keyword.error().orElseThrow())
                .withHint("by " + by));
    }

    private static SourceValue at(SourceValue document, String pointer) {
        SourceValue value = document;
        for (String name : PointerTokens.of(pointer)) {
            value = value.child(name).orElse(value);
        }
        return value;
    }
}
