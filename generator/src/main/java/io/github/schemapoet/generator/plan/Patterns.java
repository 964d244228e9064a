package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.pattern.InvalidPatternException;
import io.github.schemapoet.generator.pattern.PatternCompiler;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The regular expressions of a graph, compiled. */
final class Patterns {
    private final Diagnostics diagnostics;
    private final Map<String, CompiledPattern> compiled = new LinkedHashMap<>();

    private Patterns(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static Patterns compile(SchemaGraph graph, Diagnostics diagnostics) {
        Patterns patterns = new Patterns(diagnostics);
        for (Schema schema : graph.schemas().values()) {
            schema.strings().pattern().ifPresent(text -> patterns.add(schema, "pattern", text));
            schema.objects()
                    .patternProperties()
                    .keySet()
                    .forEach(text -> patterns.add(schema, "patternProperties", text));
        }
        return patterns;
    }

    private void add(Schema schema, String keyword, String text) {
        try {
            CompiledPattern pattern = compiled.containsKey(text) ? compiled.get(text) : PatternCompiler.compile(text);
            compiled.put(text, pattern);
        } catch (InvalidPatternException e) {
            report(
                    DiagnosticId.INVALID_PATTERN,
                    schema,
                    keyword,
                    text + " is no regular expression: " + e.getMessage() + " at index " + e.index());
        }
    }

    private void report(DiagnosticId id, Schema schema, String keyword, String message) {
        diagnostics.add(Diagnostic.at(
                id, schema.locationOf(keyword), schema.key().child(keyword).pointer(), message));
    }

    /** Whether a name matches; false where the pattern is invalid, which has been reported. */
    boolean test(String pattern, String name) {
        return test(compiled, pattern, name);
    }

    static boolean test(Map<String, CompiledPattern> compiled, String pattern, String text) {
        CompiledPattern known = compiled.get(pattern);
        return known != null && known.runnable().test(text);
    }

    Map<String, CompiledPattern> compiled() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(compiled));
    }
}
