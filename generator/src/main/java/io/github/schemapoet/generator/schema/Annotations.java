package io.github.schemapoet.generator.schema;

import io.github.schemapoet.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema says without rejecting anything (2020-12 validation §9, and {@code format} as an annotation).
 *
 * @param collected what evaluation collects (2020-12 core §7.7.1): the values as they are written, by keyword, of unknown
 *     keywords too where the dialect says so
 * @param java what it says about its Java
 */
public record Annotations(
        Optional<String> title,
        Optional<String> description,
        Optional<String> comment,
        Optional<JsonValue> defaultValue,
        List<JsonValue> examples,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly,
        Optional<String> format,
        Map<String, JsonValue> collected,
        JavaHints java) {
    /** Nothing said. */
    public static final Annotations NONE = new Annotations(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            false,
            false,
            Optional.empty(),
            Map.of(),
            JavaHints.NONE);
}
