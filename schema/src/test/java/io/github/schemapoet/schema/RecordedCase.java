package io.github.schemapoet.schema;

import io.github.schemapoet.schema.json.Json;
import io.github.schemapoet.schema.json.JsonTexts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document on which somebody else recorded what Zod says elsewhere.
 *
 * @param output where it is valid
 * @param lossy what JavaScript and Zod are said to lose of it
 */
record RecordedCase(String id, String document, boolean valid, Optional<Json> output, Set<String> lossy) {
    static RecordedCase of(String line, JsonTexts texts) {
        Map<String, Json> fields = ((Json.Members) texts.read(line)).lastWins();
        Optional<Json> output = Optional.ofNullable(fields.get("zod_output"))
                .or(() -> Optional.ofNullable(fields.get("zod_output_text")).map(text -> texts.read(text(text))));
        Set<String> lossy = fields.get("lossy") instanceof Json.Array array
                ? array.items().stream().map(RecordedCase::text).collect(Collectors.toSet())
                : Set.of();
        return new RecordedCase(
                text(fields.get("id")),
                text(fields.get("doc")),
                fields.get("zod").equals(new Json.Word("true")),
                output,
                lossy);
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
