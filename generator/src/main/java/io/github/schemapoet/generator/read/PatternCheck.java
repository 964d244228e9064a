package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.pattern.InvalidPatternException;
import io.github.schemapoet.generator.pattern.PatternCompiler;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.source.SourceValue;

/** Whether a text is a regular expression of ECMA-262; where it is none, or only a lax one, a diagnostic says so. */
final class PatternCheck {
    private PatternCheck() {}

    static boolean check(
            String pattern, String keyword, KeywordSource source, Located schema, Diagnostics diagnostics) {
        SourceLocation at = source.get(keyword)
                .map(SourceValue::location)
                .orElse(schema.value().location());
        String pointer = schema.key().child(keyword).pointer();
        try {
            if (PatternCompiler.compile(pattern).outsideUnicodeMode()) {
                String message = "\"" + pattern + "\" is a regular expression only without the u flag";
                diagnostics.add(DiagnosticId.LAX_PATTERN, at, pointer, message);
            }
            return true;
        } catch (InvalidPatternException e) {
            String message =
                    "\"" + pattern + "\" is no regular expression: " + e.getMessage() + " at offset " + e.index();
            diagnostics.add(DiagnosticId.INVALID_PATTERN, at, pointer, message);
            return false;
        }
    }
}
