package io.github.schemapoet.examples.jobstatus.corpus;

import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document for which somebody else recorded what Zod says elsewhere.
 *
 * @param output where it is valid, and JSON nests at most 1,000 deep, what Zod puts out
 * @param mutation what the document is for, with a colon
 * @param lossy what JavaScript and Zod are said to lose of it
 */
public record RecordedCase(String id, String document, boolean valid, Json output, String mutation, Set<String> lossy) {
    static RecordedCase of(String line) {
        Map<String, Json> fields = ((Json.Members) JsonTexts.read(line)).all();
        Set<String> lossy = fields.get("lossy") instanceof Json.Array array
                ? array.items().stream().map(RecordedCase::text).collect(Collectors.toSet())
                : Set.of();
        return new RecordedCase(
                text(fields.get("id")),
                text(fields.get("doc")),
                fields.get("zod").equals(new Json.Bool(true)),
                fields.get("zod_output"),
                text(fields.get("mutation")),
                lossy);
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }

    public boolean repeatsNames() {
        return mutation.startsWith("dup:") || lossy.contains("duplicate-key");
    }

    @Override
    public String toString() {
        return id;
    }
}
