package io.github.schemapoet.examples.jobstatus.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recorded cases beside the project, which may be absent; then the test is skipped and says so. */
public final class RecordedCases {
    private RecordedCases() {}

    public static List<RecordedCase> documents() {
        return read("cases.jsonl");
    }

    /** Texts that are not JSON. */
    public static List<RecordedCase> notJson() {
        return read("not-json.jsonl");
    }

    private static List<RecordedCase> read(String name) {
        Path file = Path.of(System.getProperty("schemapoet.shared", "../../../shared"), "zod", name);
        assumeTrue(Files.exists(file), () -> "There is no " + file + ", which only this test needs");
        try {
            return Files.readString(file).lines().map(RecordedCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
