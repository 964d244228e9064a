package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specification's output formats, at the executable jar. */
class OutputIT {
    private static final String SCHEMA =
            """
            {
              "$id": "https://example.com/order",
              "properties": {
                "lines": {"title": "Lines", "items": {"$ref": "#/$defs/a~1b%20%25"}},
                "secret": {"writeOnly": true, "type": "string", "maxLength": 2}
              },
              "$defs": {"a/b %": {"type": "integer", "minimum": 1}}
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void schema() throws IOException {
        Files.writeString(folder.resolve("schema.json"), SCHEMA);
    }

    private JarRun output(String format, String... documents) throws IOException, InterruptedException {
        String[] arguments = new String[documents.length + 3];
        arguments[0] = "validate";
        arguments[1] = "--output=" + format;
        arguments[2] = "schema.json";
        for (int i = 0; i < documents.length; i++) {
            Files.writeString(folder.resolve(i + ".json"), documents[i]);
            arguments[i + 3] = i + ".json";
        }
        return JarRun.of(folder, List.of(), arguments);
    }

    @Test
    void theFlagIsTheVerdict() throws IOException, InterruptedException {
        JarRun result = output("flag", "{}", "{\"lines\": [0]}", "{");
        assertThat(result.exitCode()).isEqualTo(2);
        List<String> lines = result.out();
        assertThat(lines.subList(0, 2)).containsExactly("{\"valid\":true}", "{\"valid\":false}");
        assertThat(lines.get(2)).startsWith("{\"document\":\"2.json\",\"error\":");
    }

    @Test
    void theFlagNeedsNoEvaluationWhichMayHaveTooMuchToTell() throws IOException, InterruptedException {
        String items = "{\"items\": {\"oneOf\": [{\"$ref\": \"#/$defs/a\"}, {\"$ref\": \"#/$defs/b\"}]}}";
        String schema = "{\"oneOf\": [{\"$ref\": \"#/$defs/a\"}, {\"$ref\": \"#/$defs/b\"}], \"$defs\": {\"a\": "
                + items + ", \"b\": " + items + "}}";
        Files.writeString(folder.resolve("schema.json"), schema);
        String deep = "[".repeat(200) + "]".repeat(200);
        assertThat(output("flag", deep).out()).containsExactly("{\"valid\":false}");
        JarRun basic = output("basic", deep);
        assertThat(basic.exitCode()).isEqualTo(2);
        assertThat(JarRun.string(basic.json(0), "limit")).contains("schemas are applied");
    }

    @Test
    void errorsHaveBothLocationsAndTheSentencesOfValidation() throws IOException, InterruptedException {
        JsonValue basic = output("basic", "{\"lines\": [7, 0]}").json(0);
        assertThat(basic.at("/errors/3"))
                .contains(
                        JsonValue.parse(
                                """
                                {
                                  "valid": false,
                                  "keywordLocation": "/properties/lines/items/$ref/minimum",
                                  "absoluteKeywordLocation": "https://example.com/order#/$defs/a~1b%20%25/minimum",
                                  "instanceLocation": "/lines/1",
                                  "error": "expected a number of at least 1 but found 0"
                                }
                                """));
        assertThat(basic.at("/errors/4")).isEmpty();
        JsonValue list = output("list", "{\"lines\": [7]}").json(0);
        assertThat(list.at("/details/1/annotations"))
                .contains(JsonValue.parse("{\"items\": true, \"title\": \"Lines\"}"));
    }

    @Test
    void whatIsWriteOnlyIsNotShown() throws IOException, InterruptedException {
        for (String format : List.of("basic", "detailed", "verbose", "list", "hierarchical")) {
            assertThat(output(format, "{\"secret\": \"hush hush\"}").out().get(0))
                    .contains("maxLength")
                    .doesNotContain("hush");
        }
    }
}
