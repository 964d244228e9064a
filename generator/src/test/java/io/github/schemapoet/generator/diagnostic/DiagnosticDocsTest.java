package io.github.schemapoet.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosticDocsTest {
    private static final Path DOCS = Path.of("../docs/diagnostics.md");
    private static final String START = "| id | severity | meaning |\n|---|---|---|\n";

    /** Run with {@code -Dschemapoet.docs=write} to write the table instead. */
    @Test
    void theDocumentationListsEveryIdAsItIs() throws IOException {
        String table = Arrays.stream(DiagnosticId.values())
                .sorted(Comparator.comparing(DiagnosticId::id))
                .map(id -> "| `" + id.id() + "` | " + id.severity().name().toLowerCase(Locale.ROOT) + " | "
                        + id.meaning() + " |\n")
                .collect(Collectors.joining("", START, ""));
        String text = Files.readString(DOCS);
        if ("write".equals(System.getProperty("schemapoet.docs"))) {
            Files.writeString(DOCS, text.substring(0, text.indexOf(START)) + table);
        }
        assertThat(Files.readString(DOCS).substring(text.indexOf(START))).isEqualTo(table);
    }
}
