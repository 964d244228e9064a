package io.github.schemapoet.benchmarks.generation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.generator.SchemaText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A large schema and those beside it that it may refer to. References with characters that no URI has, such as
 * {@code #/definitions/Option<String>}, are percent-encoded: they are errors otherwise, and nothing is generated.
 *
 * @param root the schema
 * @param beside the others of its folder
 */
record BigSchema(SchemaText root, List<SchemaText> beside) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ILLEGAL = "<>\"{}|\\^` ";

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
        byte[] text = encode(schema)
                ? schema.toString().getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(folder.resolve("schema.json"));
        return new BigSchema(new SchemaText(uri, text), beside);
    }

    /** Whether something was encoded. */
    private static boolean encode(JsonNode node) {
        boolean changed = false;
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String reference = object.path("$ref").asText();
            String encoded = encoded(reference);
            object.put("$ref", encoded);
            changed = !encoded.equals(reference);
        }
        for (JsonNode child : node) {
            changed |= encode(child);
        }
        return changed;
    }

    private static String encoded(String reference) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (ILLEGAL.indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(0x100 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
