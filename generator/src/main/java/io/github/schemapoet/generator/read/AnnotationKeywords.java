package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.schema.Annotations;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import java.util.List;

/** What says something and rejects nothing (2020-12 validation §7, §9). */
final class AnnotationKeywords {
    private AnnotationKeywords() {}

    static Annotations read(KeywordSource source) {
        return new Annotations(
                source.text("title"),
                source.text("description"),
                source.text("$comment"),
                source.get("default").map(SourceValue::toJson),
                source.values("examples").orElse(List.of()),
                says(source, "deprecated"),
                says(source, "readOnly"),
                says(source, "writeOnly"),
                source.text("format"));
    }

    /** In drafts that do not have these keywords, authors put other values there than the later ones prescribe. */
    private static boolean says(KeywordSource source, String keyword) {
        return source.get(keyword)
                .filter(value -> value.toJson() == JsonBoolean.TRUE)
                .isPresent();
    }
}
