package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.pattern.InvalidPatternException;
import io.github.schemapoet.generator.pattern.PatternCompiler;
import io.github.schemapoet.generator.schema.SchemaKey;

/** Whether a text is a regular expression of ECMA-262; where it is none, or only a lax one, a diagnostic says so. */
final class PatternCheck {
    private PatternCheck() {}

    static boolean check(String pattern, SourceLocation at, SchemaKey key, Diagnostics diagnostics) {
        try {
            PatternCompiler.laxity(pattern).ifPresent(reason -> {
                String message = "\"" + pattern + "\" is a regular expression only without the u flag: "
                        + reason.getMessage() + " at offset " + reason.index();
                diagnostics.add(DiagnosticId.LAX_PATTERN, at, key.pointer(), message);
            });
            return true;
        } catch (InvalidPatternException e) {
            String message =
                    "\"" + pattern + "\" is no regular expression: " + e.getMessage() + " at offset " + e.index();
            diagnostics.add(DiagnosticId.INVALID_PATTERN, at, key.pointer(), message);
            return false;
        }
    }
}
