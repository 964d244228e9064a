package io.github.schemapoet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema from practice, with what is recorded of it.
 *
 * @param uri where it is published
 * @param references URIs that it refers to, each with the name of a schema
 */
record CorpusSchema(
        String name, Path file, String dialect, String uri, JsonNode references, List<CorpusDocument> documents) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A document and its verdicts.
     *
     * @param valid by the letter of the specification
     * @param validInEditors as editors have it, where that differs
     */
    record CorpusDocument(String name, Path file, boolean valid, Optional<Boolean> validInEditors) {}

    /** All schemas below a folder that have a record, by name. */
    static List<CorpusSchema> all(Path corpus) throws IOException {
        List<CorpusSchema> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(corpus)) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("meta.json")))
                    .sorted()
                    .toList()) {
                all.add(of(folder));
            }
        }
        return all;
    }

    private static CorpusSchema of(Path folder) throws IOException {
        JsonNode record = JSON.readTree(folder.resolve("meta.json").toFile());
        List<CorpusDocument> documents = new ArrayList<>();
        record.path("instances")
                .properties()
                .forEach(each -> documents.add(document(folder, each.getKey(), each.getValue())));
        return new CorpusSchema(
                folder.getFileName().toString(),
                folder.resolve("schema.json"),
                record.path("dialect").asText(),
                record.path("retrievalUri").asText(),
                record.path("refs"),
                documents);
    }

    /**
     * Of the two validators, one goes by the letter; the other one applies newer keywords in older drafts, and those beside
     * {@code $ref}, as editors do. Where the first one could not load the schema, they do not differ.
     */
    private static CorpusDocument document(Path folder, String name, JsonNode record) {
        boolean expected = record.path("expected").asBoolean();
        JsonNode letter = record.path("networkntNoFormat");
        boolean valid =
                record.path("networknt").isBoolean() ? record.path("networknt").asBoolean() : expected;
        boolean differs = letter.isBoolean()
                && letter.asBoolean() != record.path("ajvNoFormat").asBoolean();
        return new CorpusDocument(
                name, folder.resolve(name), valid, differs ? Optional.of(expected) : Optional.empty());
    }

    /** A package of its own. */
    String packageName() {
        return "corpus.s_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }
}
