package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Dialects that are not drafts: made by a metaschema that lists vocabularies (2020-12 core §8.1.2), which is found as any
 * other document is.
 */
final class CustomDialects implements DialectSource {
    private final Function<String, Optional<Located>> documents;
    private final Interpretation interpretation;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Dialect>> known = new HashMap<>();

    /**
     * @param documents the root of the document of a URI, if there is one
     * @param interpretation how dialects are read
     */
    CustomDialects(
            Function<String, Optional<Located>> documents, Interpretation interpretation, Diagnostics diagnostics) {
        this.documents = documents;
        this.interpretation = interpretation;
        this.diagnostics = diagnostics;
    }

    @Override
    public Optional<Dialect> dialect(String uri, SourceLocation at) {
        return byLetter(uri, at).map(interpretation::of);
    }

    private Optional<Dialect> byLetter(String uri, SourceLocation at) {
        Optional<Dialect> draft = Dialects.find(uri);
        if (draft.isPresent()) {
            return draft;
        }
        Optional<Dialect> before = known.get(uri);
        Optional<Dialect> custom = before != null ? before : custom(uri);
        if (custom.isPresent()) {
            return custom;
        }
        Optional<Dialect> assumed = assumed(uri, at);
        if (assumed.isEmpty() && before == null) {
            diagnostics.add(Diagnostic.at(
                            DiagnosticId.UNKNOWN_DIALECT,
                            at,
                            "/$schema",
                            "$schema names no dialect that is known: \"" + uri + "\"")
                    .withHint(Dialects.meant(uri)
                            .map(meant -> "that of " + meant.name() + " is " + meant.uri())
                            .orElse("nothing is fetched: add an entry for the metaschema to the catalogue")));
        }
        return assumed;
    }

    private Optional<Dialect> custom(String uri) {
        // A metaschema that is, by whatever way, written in itself is no dialect of a draft.
        known.put(uri, Optional.empty());
        String document = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        Optional<Dialect> custom = documents.apply(document).map(metaschema -> of(document, metaschema));
        known.put(uri, custom);
        return custom;
    }

    private Optional<Dialect> assumed(String uri, SourceLocation at) {
        if (Dialects.isNewest(uri)) {
            return Optional.of(readAs(interpretation.assumed(), uri, "is whichever draft is the newest", at));
        }
        return Dialects.ofHyperSchema(uri)
                .map(draft -> readAs(draft, uri, "adds links to a draft, which say nothing of what is valid", at));
    }

    private Dialect readAs(Dialect draft, String uri, String why, SourceLocation at) {
        String message = "\"" + uri + "\" " + why + ": read as " + draft.name();
        diagnostics.add(DiagnosticId.DIALECT_ASSUMED, at, "/$schema", message);
        return draft;
    }

    private Dialect of(String uri, Located metaschema) {
        Optional<SourceValue> vocabularies = metaschema.value().get("$vocabulary");
        if (vocabularies.isEmpty() || !(vocabularies.get() instanceof SourceValue.ObjectValue listed)) {
            Dialect base = metaschema.dialect();
            return new Dialect(base.name(), uri, base.rules(), base.keywords());
        }
        Set<String> counting = new TreeSet<>();
        listed.members().forEach((vocabulary, member) -> {
            if (Dialects.knowsVocabulary(vocabulary)) {
                counting.add(vocabulary);
            } else {
                unknown(vocabulary, member);
            }
        });
        return Dialects.of(metaschema.dialect(), uri, counting);
    }

    private void unknown(String vocabulary, SourceValue.Member member) {
        boolean required = member.value().toJson() != JsonBoolean.FALSE;
        String message = "the vocabulary " + vocabulary + " is not known"
                + (required ? "" : ", and need not be: its keywords have no effect");
        Diagnostic diagnostic =
                Diagnostic.at(DiagnosticId.UNKNOWN_VOCABULARY, member.nameLocation(), "/$vocabulary", message);
        diagnostics.add(required ? diagnostic : diagnostic.asNote());
    }
}
