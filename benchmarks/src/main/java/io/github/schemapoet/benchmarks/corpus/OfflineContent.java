package io.github.schemapoet.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jsonschema2pojo.ContentResolver;

/** Has the schemas that are published at URIs from files. */
final class OfflineContent extends ContentResolver {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Path> files;

    OfflineContent(Map<String, Path> files) {
        this.files = files;
    }

    @Override
    public JsonNode resolve(URI uri) {
        Path file = files.get(uri.toString());
        if (file == null) {
            throw new IllegalArgumentException("There is no schema of this URI: " + uri);
        }
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
