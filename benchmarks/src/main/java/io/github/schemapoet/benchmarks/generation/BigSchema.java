package io.github.schemapoet.benchmarks.generation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.schemapoet.generator.SchemaText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A large schema and those beside it that it may refer to.
 *
 * @param root the schema
 * @param beside the others of its folder
 */
record BigSchema(SchemaText root, List<SchemaText> beside) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static BigSchema in(Path folder) throws IOException {
        JsonNode schema = JSON.readTree(folder.resolve("schema.json").toFile());
        String own = folder.resolve("schema.json").toAbsolutePath().toUri().toString();
        URI uri = URI.create(schema.path("$id").asText(own).replaceAll("#.*", ""));
        List<SchemaText> beside = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".schema.json")) {
                    beside.add(new SchemaText(uri.resolve(name), Files.readAllBytes(file)));
                }
            }
        }
        byte[] text = Files.readAllBytes(folder.resolve("schema.json"));
        return new BigSchema(new SchemaText(uri, text), beside);
    }
}
