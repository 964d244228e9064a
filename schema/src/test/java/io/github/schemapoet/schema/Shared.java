package io.github.schemapoet.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reference material beside the project, which may be absent. */
final class Shared {
    private Shared() {}

    /** The text of a file; where it is absent, the test is skipped and says so. */
    static String text(String name) {
        Path file = Path.of(System.getProperty("schemapoet.shared", "../../shared"), name);
        assumeTrue(Files.exists(file), () -> "There is no " + file + ", which only this test needs");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
