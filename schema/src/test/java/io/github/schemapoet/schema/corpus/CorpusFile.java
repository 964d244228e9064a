package io.github.schemapoet.schema.corpus;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The checked-in corpus: one JSON object a line, in ASCII. */
public final class CorpusFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path path;

    public CorpusFile(Path path) {
        this.path = path;
    }

    /** Where the build says that it is. */
    public static CorpusFile ofTheBuild() {
        String folder = Objects.requireNonNull(System.getProperty("schemapoet.corpus"), "-Dschemapoet.corpus");
        return new CorpusFile(Path.of(folder, "job-status-response.jsonl"));
    }

    public Corpus read() {
        try {
            List<Line> lines = new ArrayList<>();
            for (String line : Files.readString(path).split("\n")) {
                lines.add(MAPPER.readValue(line, Line.class));
            }
            return new Corpus(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Corpus corpus) {
        ObjectWriter writer = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        try {
            StringBuilder text = new StringBuilder();
            for (Line line : corpus.lines()) {
                text.append(writer.writeValueAsString(line)).append('\n');
            }
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
