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
import java.util.List;
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
        Diagnostic diagnostic = Diagnostic.at(
                DiagnosticId.UNKNOWN_KEYWORD, at, schema.key().child(name).pointer(), message);
        Optional<Keyword> elsewhere = Dialects.all().stream()
                .flatMap(other -> other.keyword(name).stream())
                .findFirst();
        // A keyword that would decide something in another draft, or nearly one of this, was probably meant to count.
        boolean meant = elsewhere.map(Keyword::decides).orElse(true);
        diagnostics.add(hint(name)
                .map(hint -> (meant ? diagnostic.asWarning() : diagnostic).withHint(hint))
                .orElse(diagnostic));
    }

    private Optional<String> hint(String name) {
        List<Dialect> others = Dialects.all().stream()
                .filter(dialect -> dialect.keyword(name).isPresent())
                .toList();
        if (!others.isEmpty()) {
            return Optional.of("it is one of " + others.get(0).name());
        }
        return schema.dialect().keywords().keySet().stream()
                .sorted()
                .filter(keyword -> EditDistance.isNear(name, keyword))
                .findFirst()
                .map(keyword -> "did you mean \"" + keyword + "\"?");
    }
}
