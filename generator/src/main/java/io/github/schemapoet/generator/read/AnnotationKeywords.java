package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.Annotations;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import java.util.List;
import java.util.Optional;

/** What says something and rejects nothing (2020-12 validation §7, §9). */
final class AnnotationKeywords {
    private AnnotationKeywords() {}

    static Annotations read(KeywordSource source, Located schema, Diagnostics diagnostics) {
        Optional<String> format = source.text("format");
        if (format.isPresent()) {
            String message = "the format \"" + format.get() + "\" is not checked yet";
            source.get("format")
                    .map(SourceValue::location)
                    .ifPresent(at -> diagnostics.add(
                            DiagnosticId.FORMAT_NOT_ASSERTED,
                            at,
                            schema.key().child("format").pointer(),
                            message));
        }
        return new Annotations(
                source.text("title"),
                source.text("description"),
                source.text("$comment"),
                source.get("default").map(SourceValue::toJson),
                source.values("examples").orElse(List.of()),
                says(source, "deprecated"),
                says(source, "readOnly"),
                says(source, "writeOnly"),
                format);
    }

    /** In drafts that do not have these keywords, authors put other values there than the later ones prescribe. */
    private static boolean says(KeywordSource source, String keyword) {
        return source.get(keyword)
                .filter(value -> value.toJson() == JsonBoolean.TRUE)
                .isPresent();
    }
}
