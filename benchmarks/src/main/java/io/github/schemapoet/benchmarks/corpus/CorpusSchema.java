package io.github.schemapoet.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A schema from practice, and what is recorded of it.
 *
 * @param name of its folder
 * @param uri where it is published
 * @param references the schemas that it refers to, and those that these refer to, by URI
 */
record CorpusSchema(String name, String uri, Path file, Map<String, Path> references, List<Document> documents) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A document and its verdict. */
    record Document(Path file, boolean valid) {}

    /** All schemas below a folder that have a record, by name. */
    static List<CorpusSchema> all(Path corpus) throws IOException {
        List<CorpusSchema> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(corpus)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("meta.json"))) {
                    all.add(of(corpus, folder));
                }
            }
        }
        return all;
    }

    private static CorpusSchema of(Path corpus, Path folder) throws IOException {
        JsonNode meta = meta(folder);
        List<Document> documents = new ArrayList<>();
        meta.path("instances").properties().forEach(each -> {
            Path file = folder.resolve(each.getKey());
            documents.add(new Document(file, each.getValue().path("expected").asBoolean()));
        });
        Map<String, Path> references = new TreeMap<>();
        references(corpus, meta, references);
        return new CorpusSchema(
                folder.getFileName().toString(),
                meta.path("retrievalUri").asText(),
                folder.resolve("schema.json").toAbsolutePath(),
                references,
                documents);
    }

    private static JsonNode meta(Path folder) throws IOException {
        return JSON.readTree(folder.resolve("meta.json").toFile());
    }

    private static void references(Path corpus, JsonNode meta, Map<String, Path> references) throws IOException {
        for (Map.Entry<String, JsonNode> reference : meta.path("refs").properties()) {
            String target = reference.getValue().asText();
            Path own = corpus.resolve(target);
            Path folder =
                    Files.exists(own) ? own : corpus.resolve("_referenced").resolve(target);
            Path file = folder.resolve("schema.json").toAbsolutePath();
            if (references.putIfAbsent(reference.getKey(), file) == null && Files.exists(folder.resolve("meta.json"))) {
                references(corpus, meta(folder), references);
            }
        }
    }
}
