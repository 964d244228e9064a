package io.github.schemapoet.generator.metaschema;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.Optional;
import java.util.Set;

/**
 * A violation of a metaschema in one schema.
 *
 * @param keyword of the schema, in whose value it is; empty where the schema itself is none
 * @param value what is wrong
 */
record Fault(String keyword, SourceValue value, Violation violation) {
    /** Arrays that say something, and the same, also where they are empty. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("required", "dependencies", "enum", "items", "prefixItems");

    /** A violation in the text of a schema, of which only schemas inside were left out. */
    static Fault of(SourceValue schema, Violation violation) {
        String keyword = "";
        SourceValue value = schema;
        for (String name : PointerTokens.of(violation.instance())) {
            keyword = value == schema ? name : keyword;
            value = value.child(name).orElseThrow();
        }
        return new Fault(keyword, value, violation);
    }

    /**
     * Whether nobody knows what the schema means. That is known where the keyword rejects nothing, where a list says
     * something twice or is empty that should have an element, and where a keyword of draft 4 is without the other one
     * that it changes.
     */
    boolean matters(Optional<Keyword> known) {
        boolean annotation =
                known.map(each -> each.role() == Keyword.Role.ANNOTATION).orElse(false);
        boolean repeats = violation.keyword().equals("uniqueItems");
        boolean empty = violation.keyword().equals("minItems") && MAY_BE_EMPTY.contains(keyword);
        boolean alone = violation.keyword().equals("dependencies");
        return !annotation && !repeats && !empty && !alone;
    }

    Diagnostic diagnostic(String pointer, boolean error) {
        String about = !keyword.isEmpty()
                ? "the value of " + JsonString.of(keyword).toJson() + " is wrong"
                : value instanceof SourceValue.ObjectValue ? "this schema is wrong" : "this is no schema";
        Diagnostic diagnostic = Diagnostic.at(
                        DiagnosticId.INVALID_KEYWORD_VALUE,
                        value.location(),
                        pointer + violation.instance(),
                        about + ": " + violation.message())
                .withHint("by " + violation.schema());
        return error ? diagnostic : diagnostic.asWarning();
    }
}
