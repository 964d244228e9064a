package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options that say what keywords do which a draft ignores, and how much diagnostics matter, at the executable jar. */
class InterpretationIT {
    private static final String SCHEMA =
            """
            {
              "$schema": "http://json-schema.org/draft-04/schema#",
              "definitions": {"Text": {"type": "string"}},
              "properties": {
                "kind": {"const": "a"},
                "text": {"$ref": "#/definitions/Text", "maxLength": 3},
                "mail": {"type": "string", "format": "email"}
              }
            }
            """;

    @TempDir
    Path folder;

    private int validate(String document, String... options) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("schema.json"), SCHEMA);
        Files.writeString(folder.resolve("document.json"), document);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "validate";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "schema.json";
        arguments[options.length + 2] = "document.json";
        return JarRun.of(folder, List.of(), arguments).exitCode();
    }

    @Test
    void newerKeywordsAndSiblingsCountAsEditorsHaveIt() throws IOException, InterruptedException {
        assertThat(validate("{\"kind\": \"b\", \"text\": \"long\"}")).isZero();
        assertThat(validate("{\"kind\": \"b\"}", "--interpretation=editors")).isEqualTo(1);
        assertThat(validate("{\"text\": \"long\"}", "--interpretation=editors")).isEqualTo(1);
    }

    @Test
    void formatsAreCheckedUnlessTheLetterIsAskedFor() throws IOException, InterruptedException {
        assertThat(validate("{\"mail\": \"none\"}")).isEqualTo(1);
        assertThat(validate("{\"mail\": \"none\"}", "--formats=annotate")).isZero();
    }

    @Test
    void diagnosticsMatterAsMuchAsTheCallerSays() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("schema.json"), SCHEMA);
        String[] quiet = {
            "generate",
            "--package=a",
            "--output=out",
            "--severity=ref-sibling-ignored=off",
            "--severity",
            "unknown-keyword=warning",
            "schema.json"
        };
        JarRun run = JarRun.of(folder, List.of(), quiet);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("warning: schema.json:[5,14]").doesNotContain("ref-sibling-ignored");

        JarRun strict = JarRun.of(
                folder,
                List.of(),
                "generate",
                "--package=a",
                "--output=out2",
                "--severity=ref-sibling-ignored=error",
                "schema.json");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("out2")).doesNotExist();

        JarRun unknown = JarRun.of(
                folder, List.of(), "generate", "--package=a", "--output=out3", "--severity=x=off", "schema.json");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("has the id x").contains("[invalid-option]");
    }
}
