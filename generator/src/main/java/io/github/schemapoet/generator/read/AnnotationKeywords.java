package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.schema.Annotations;
import io.github.schemapoet.generator.schema.JavaHints;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What says something and rejects nothing (2020-12 validation §7, §9). */
final class AnnotationKeywords {
    private AnnotationKeywords() {}

    static Annotations read(KeywordSource source, JavaHints java) {
        return new Annotations(
                source.text("title"),
                source.text("description"),
                source.text("$comment"),
                source.get("default").map(SourceValue::toJson),
                source.values("examples").orElse(List.of()),
                says(source, "deprecated"),
                says(source, "readOnly"),
                says(source, "writeOnly"),
                source.text("format"),
                collected(source),
                java);
    }

    /** A {@code $comment} is for the authors of schemas, and no annotation (2020-12 core §8.3). */
    private static Map<String, JsonValue> collected(KeywordSource source) {
        Map<String, JsonValue> collected = new LinkedHashMap<>();
        boolean unknown = source.dialect().has(Dialect.Rule.UNKNOWN_ANNOTATES);
        source.members().forEach((name, member) -> {
            boolean says = source.dialect()
                    .keyword(name)
                    .map(keyword -> keyword.role() == Keyword.Role.ANNOTATION && !name.equals("$comment"))
                    .orElse(unknown);
            if (says) {
                collected.put(name, member.value().toJson());
            }
        });
        return Collections.unmodifiableMap(collected);
    }

    /** In drafts that do not have these keywords, authors put other values there than the later ones prescribe. */
    private static boolean says(KeywordSource source, String keyword) {
        return source.get(keyword)
                .filter(value -> value.toJson() == JsonBoolean.TRUE)
                .isPresent();
    }
}
