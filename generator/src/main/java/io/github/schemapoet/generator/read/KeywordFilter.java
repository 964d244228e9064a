package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which members of a schema object count as keywords; each that does not, and might have been meant to, is said. */
final class KeywordFilter {
    private final Located schema;
    private final Diagnostics diagnostics;
    private final boolean hidden;
    private final Set<String> counting = new LinkedHashSet<>();

    KeywordFilter(Located schema, SourceValue.ObjectValue object, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
        this.hidden = schema.dialect().has(Dialect.Rule.REF_HIDES_SIBLINGS)
                && object.get("$ref").isPresent();
        object.members().forEach(this::classify);
    }

    Set<String> counting() {
        return counting;
    }

    private void classify(String name, SourceValue.Member member) {
        Optional<Keyword> known = schema.dialect().keyword(name);
        if (known.isEmpty()) {
            unknown(name, member.nameLocation());
            return;
        }
        if (hidden && known.get().decides()) {
            say(
                    DiagnosticId.REF_SIBLING_IGNORED,
                    member.nameLocation(),
                    name,
                    "\"" + name + "\" is ignored beside $ref in "
                            + schema.dialect().name());
        } else {
            counting.add(name);
        }
    }

    private void say(DiagnosticId id, SourceLocation at, String name, String message) {
        diagnostics.add(id, at, schema.key().child(name).pointer(), message);
    }

    private void unknown(String name, SourceLocation at) {
        String reason = JavaKeywords.NOT_HONOURED.get(name);
        if (reason != null) {
            say(DiagnosticId.NOT_HONOURED, at, name, "\"" + name + "\" of jsonschema2pojo has no effect: " + reason);
        }
        if (reason != null || JavaKeywords.READ.contains(name)) {
            return;
        }
        if (name.startsWith("x-") || name.equals("$id") || name.equals("id")) {
            return;
        }
        String dialect = schema.dialect().name();
        String message = "\"" + name + "\" is no keyword of " + dialect + " and has no effect";
        Diagnostic note = Diagnostic.at(
                DiagnosticId.UNKNOWN_KEYWORD, at, schema.key().child(name).pointer(), message);
        diagnostics.add(meant(name)
                .map(meant -> (meant.counts() ? note.asWarning() : note).withHint(meant.hint()))
                .orElse(note));
    }

    /**
     * What a name was probably meant to be.
     *
     * @param counts whether verdicts would depend on it
     */
    private record Meant(String hint, boolean counts) {}

    private Optional<Meant> meant(String name) {
        for (Dialect other : Dialects.all()) {
            Optional<Keyword> keyword = other.keyword(name);
            if (keyword.isPresent()) {
                return Optional.of(
                        new Meant("it is one of " + other.name(), keyword.get().decides()));
            }
        }
        return Misspelling.of(name, schema.dialect().keywords().keySet())
                .flatMap(near -> schema.dialect().keyword(near))
                .map(near ->
                        new Meant("did you mean \"" + near.name() + "\"?", near.role() != Keyword.Role.ANNOTATION));
    }
}
