package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Map;
import java.util.Set;

/** The keywords that only say something (2020-12 core §7.7, validation §8 and §9). */
final class Annotated {
    /** What is said of strings alone (2020-12 validation §8.1). */
    private static final Set<String> OF_STRINGS = Set.of("contentEncoding", "contentMediaType", "contentSchema");

    private Annotated() {}

    static void evaluate(Frame frame) {
        boolean string = frame.value() instanceof JsonString;
        Map<String, JsonValue> all = frame.schema().annotations().collected();
        all.forEach((keyword, value) -> {
            // What is in a string has a schema only where its media type is said (2020-12 validation §8.5).
            boolean said = !keyword.equals("contentSchema") || all.containsKey("contentMediaType");
            if (said && (string || !OF_STRINGS.contains(keyword))) {
                frame.said(keyword, value);
            }
        });
    }
}
