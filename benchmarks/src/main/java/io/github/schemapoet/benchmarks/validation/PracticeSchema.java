package io.github.schemapoet.benchmarks.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A schema from practice and the documents that are valid by it. {@code format} is taken out of the schemas, so that all
 * contenders do the same work: some cannot leave it unchecked, others check other formats.
 *
 * @param name of its folder
 * @param uri where it is taken to be from
 * @param text the schema
 * @param dialect as the record calls it, such as {@code draft7}
 * @param referenced the schemas that it refers to, by URI
 * @param documents those that are valid by every account
 */
record PracticeSchema(
        String name, String uri, String text, String dialect, Map<String, String> referenced, List<byte[]> documents) {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> VALUES = Set.of("enum", "const", "default", "examples");
    private static final Set<String> NAMES =
            Set.of("properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas");

    /** The schemas below a folder that have valid documents, by name. */
    static List<String> names(Path corpus) throws IOException {
        List<String> names = new ArrayList<>();
        try (var folders = Files.list(corpus)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("meta.json"))
                        && !valid(meta(folder)).isEmpty()) {
                    names.add(folder.getFileName().toString());
                }
            }
        }
        return names;
    }

    static PracticeSchema read(Path corpus, String name) throws IOException {
        Path folder = corpus.resolve(name);
        JsonNode meta = meta(folder);
        List<byte[]> documents = new ArrayList<>();
        for (String document : valid(meta)) {
            documents.add(Files.readAllBytes(folder.resolve(document)));
        }
        Map<String, String> referenced = new TreeMap<>();
        references(corpus, meta, referenced);
        return new PracticeSchema(
                name,
                meta.path("retrievalUri").asText(),
                withoutFormat(folder.resolve("schema.json")),
                meta.path("dialect").asText(),
                referenced,
                documents);
    }

    int bytes() {
        return documents.stream().mapToInt(each -> each.length).sum();
    }

    private static JsonNode meta(Path folder) throws IOException {
        return JSON.readTree(folder.resolve("meta.json").toFile());
    }

    /** Documents that the record calls valid, and so does the peer that is measured most. */
    private static List<String> valid(JsonNode meta) {
        List<String> valid = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : meta.path("instances").properties()) {
            JsonNode verdicts = each.getValue();
            if (verdicts.path("expected").asBoolean()
                    && verdicts.path("networkntNoFormat").asBoolean()) {
                valid.add(each.getKey());
            }
        }
        return valid;
    }

    private static void references(Path corpus, JsonNode meta, Map<String, String> referenced) throws IOException {
        for (Map.Entry<String, JsonNode> reference : meta.path("refs").properties()) {
            String target = reference.getValue().asText();
            Path own = corpus.resolve(target);
            Path folder =
                    Files.exists(own) ? own : corpus.resolve("_referenced").resolve(target);
            if (referenced.putIfAbsent(reference.getKey(), withoutFormat(folder.resolve("schema.json"))) == null
                    && Files.exists(folder.resolve("meta.json"))) {
                references(corpus, meta(folder), referenced);
            }
        }
    }

    private static String withoutFormat(Path file) throws IOException {
        JsonNode schema = JSON.readTree(file.toFile());
        removeFormat(schema, false);
        return schema.toString();
    }

    /** Below {@code properties} a member is a property, not a keyword. */
    private static void removeFormat(JsonNode place, boolean ofNames) {
        if (!ofNames && place instanceof ObjectNode schema) {
            schema.remove("format");
        }
        place.properties().forEach(member -> {
            if (ofNames || !VALUES.contains(member.getKey())) {
                removeFormat(member.getValue(), !ofNames && NAMES.contains(member.getKey()));
            }
        });
        if (place.isArray()) {
            place.forEach(each -> removeFormat(each, false));
        }
    }
}
