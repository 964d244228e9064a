package io.github.schemapoet.examples.jobstatus.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The documents that the schema's module checks against real Zod. */
public final class Corpus {
    private Corpus() {}

    public static List<CorpusDocument> documents() {
        String folder = Objects.requireNonNull(System.getProperty("schemapoet.corpus"), "-Dschemapoet.corpus");
        return lines(Path.of(folder, "job-status-response.jsonl"), CorpusDocument.class);
    }

    public static List<CorpusDocument> valid() {
        return documents().stream().filter(CorpusDocument::valid).toList();
    }

    public static List<CorpusDocument> invalid() {
        return documents().stream().filter(document -> !document.valid()).toList();
    }

    /** Lines end with a line feed and nothing else, since texts may have other line ends in them. */
    static <T> List<T> lines(Path file, Class<T> type) {
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            List<T> lines = new ArrayList<>();
            for (String line : Files.readString(file).split("\n")) {
                lines.add(mapper.readValue(line, type));
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
