package io.github.schemapoet.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every schema of the corpus by its URI, and every URI that one refers to. */
final class CorpusCatalogue {
    private final Map<String, Path> places = new TreeMap<>();

    CorpusCatalogue(Path corpus, List<CorpusSchema> schemas) {
        for (CorpusSchema schema : schemas) {
            places.put(schema.uri(), schema.file().toAbsolutePath());
            schema.references().properties().forEach(reference -> {
                String name = reference.getValue().asText();
                Path own = corpus.resolve(name).resolve("schema.json");
                Path place = Files.exists(own)
                        ? own
                        : corpus.resolve("_referenced").resolve(name).resolve("schema.json");
                places.put(reference.getKey(), place.toAbsolutePath());
            });
        }
    }

    /** Writes it as a catalogue of references. */
    Path writeTo(Path file) throws IOException {
        ObjectNode catalogue = new ObjectMapper().createObjectNode();
        places.forEach((uri, place) -> catalogue.put(uri, place.toString()));
        return Files.writeString(file, catalogue.toString());
    }

    /** The text of the schema at a URI, if there is one. */
    @Nullable
    String text(String uri) {
        Path place = places.get(uri);
        try {
            return place == null ? null : Files.readString(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
