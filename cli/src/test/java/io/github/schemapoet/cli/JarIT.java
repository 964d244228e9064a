package io.github.schemapoet.cli;

import static io.github.schemapoet.cli.JarRun.string;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar as its users run it. */
class JarIT {
    private static final String SCHEMA =
            """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": { "type": ["string", "null"] },
                "ratio": { "type": "number" },
                "count": { "type": ["integer", "null"] },
                "scores": { "type": "array", "items": { "type": "number" } },
                "mode": { "enum": ["on", "off"], "default": "off" },
                "next": { "$ref": "#" },
                "tags": { "type": "object", "additionalProperties": { "type": "integer" } },
                "either": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "$ref": "#" }] },
                "free": {}
              },
              "additionalProperties": { "type": ["boolean", "array"] }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void schema() throws IOException {
        Files.writeString(folder.resolve("schema.json"), SCHEMA);
    }

    private JarRun run(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        return JarRun.of(folder, javaOptions, arguments);
    }

    private String document(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return name;
    }

    @Test
    void nothingIsLost() throws IOException, InterruptedException {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("least.json", "{\"name\":null}");
        documents.put(
                "numbers.json",
                "{\"name\":\"\",\"ratio\":1e400,\"count\":9007199254740993,\"scores\":[1,0.1,"
                        + "123456789012345678901234567890,-0.0,1e-999],\"tags\":{\"a\":99999999999999999999,\"b\":1.0}}");
        documents.put(
                "text.json",
                "{\"name\":\"\\ud800 \\u0000 \u00e9 \\ud83d\\ude00 \\\"\\\\\",\"free\":[\"\\udfff\", {\"\\ud800\":null}]}");
        documents.put(
                "union.json",
                "{\"name\":\"\",\"either\":{\"name\":\"a\",\"either\":1e500},\"next\":{\"name\":\"b\",\"either\":\"c\"}}");
        documents.put(
                "spaces.json",
                "\n{ \"name\" : \"\" ,\r\n \"free\" : { \"a\" : [ 1 ,\n 2 ] } , \"count\":null, \"x\":[\n1.50 ], \"y\" : true }\n");
        documents.put("deep.json", "{\"name\":\"\",\"next\":".repeat(900) + "{\"name\":\"\"}" + "}".repeat(900));
        documents.put("deep free.json", "{\"name\":\"\",\"free\":" + "[".repeat(900) + "]".repeat(900) + "}");
        List<String> arguments = new ArrayList<>(List.of("roundtrip", "schema.json"));
        for (Map.Entry<String, String> document : documents.entrySet()) {
            arguments.add(document(document.getKey(), document.getValue()));
        }

        JarRun run = run(List.of(), arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasSize(documents.size());
        int line = 0;
        for (Map.Entry<String, String> document : documents.entrySet()) {
            JsonObject said = run.json(line);
            JsonValue expected = JsonValue.parse(document.getValue());
            assertThat(string(said, "document")).isEqualTo(document.getKey());
            assertThat(said.get("valid")).isEqualTo(JsonBoolean.TRUE);
            assertThat(said.get("output")).as(document.getKey()).isEqualTo(expected);
            assertThat(said.get("rebuilt")).as(document.getKey()).isEqualTo(expected);
            line++;
        }
        assertThat(run.json(0).get("withDefaults")).isEqualTo(JsonValue.parse("{\"name\":null,\"mode\":\"off\"}"));
        assertThat(run.out().get(2)).contains("\\ud800 ").contains("\u00e9");
    }

    @Test
    void whatIsInvalidIsExplainedAndWhatCannotBeJudgedSaysWhy() throws IOException, InterruptedException {
        JarRun run = run(
                List.of(),
                "roundtrip",
                "schema.json",
                document("valid.json", "{\"name\":\"\"}"),
                document("invalid.json", "{\n  \"mode\": \"of\"\n}"),
                document("broken.json", "{\"name\":"),
                document("twice.json", "{\"name\":\"\",\"name\":\"\"}"),
                document("deep.json", "[".repeat(1_001) + "]".repeat(1_001)),
                "none.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).hasSize(6);
        JsonArray violations = (JsonArray) Objects.requireNonNull(run.json(1).get("violations"));
        assertThat(violations.elements()).hasSize(2);
        assertThat(violations.elements()).anySatisfy(violation -> {
            JsonObject mode = (JsonObject) violation;
            assertThat(string(mode, "instance")).isEqualTo("/mode");
            assertThat(mode.get("line")).hasToString("2");
            assertThat(mode.get("column")).hasToString("11");
            assertThat(string(mode, "keyword")).isEqualTo("enum");
            assertThat(string(mode, "schema")).endsWith("#/properties/mode/enum");
            assertThat(string(mode, "message")).contains("\"off\"").contains("\"of\"");
        });
        assertThat(run.json(2).members()).containsOnlyKeys("document", "error");
        assertThat(run.json(3).members()).containsOnlyKeys("document", "error");
        assertThat(run.json(4).members()).containsOnlyKeys("document", "limit");
        assertThat(run.json(5).members()).containsOnlyKeys("document", "error");
    }

    @Test
    void validateAnswersByItsExitCode() throws IOException, InterruptedException {
        String valid = document("valid.json", "{\"name\":\"\"}");
        String invalid = document("invalid.json", "{}");
        String twice = document("twice.json", "{\"name\":1,\"name\":\"\"}");

        assertThat(run(List.of(), "validate", "schema.json", valid).exitCode()).isZero();
        JarRun mixed = run(List.of(), "validate", "schema.json", valid, invalid, "--json", "--duplicates=last", twice);
        assertThat(mixed.exitCode()).isEqualTo(1);
        assertThat(mixed.json(0).members()).containsOnlyKeys("document", "valid");
        assertThat(mixed.json(1).members()).containsOnlyKeys("document", "valid", "violations");
        assertThat(mixed.json(2).get("valid")).isEqualTo(JsonBoolean.TRUE);
        assertThat(run(List.of(), "validate").exitCode()).isEqualTo(2);
        JarRun unjudged = run(List.of(), "validate", "schema.json", invalid, twice);
        assertThat(unjudged.exitCode()).isEqualTo(2);
        assertThat(unjudged.out().get(0)).isEqualTo("invalid.json: invalid");
        assertThat(unjudged.out().get(1)).startsWith("invalid.json:[1,1] ").contains("name");
    }

    @Test
    void generateWritesSourcesOrNothing() throws IOException, InterruptedException {
        JarRun generated = run(List.of(), "generate", "--package", "com.acme", "--output", "out", "schema.json");
        assertThat(generated.exitCode()).isZero();
        assertThat(folder.resolve("out/com/acme/Schema.java")).exists();

        document("bad.json", "{ \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"type\": \"strnig\" }");
        JarRun failed =
                run(List.of(), "generate", "--json", "--package=com.acme", "--output=other", "schema.json", "bad.json");
        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(failed.out()).anySatisfy(line -> {
            JsonObject diagnostic = (JsonObject) JsonValue.parse(line);
            assertThat(string(diagnostic, "id")).isEqualTo("invalid-keyword-value");
            assertThat(string(diagnostic, "file")).isEqualTo("bad.json");
            assertThat(diagnostic.get("line")).hasToString("2");
        });
        JarRun people = run(List.of(), "generate", "--package=com.acme", "--output=other", "bad.json");
        assertThat(people.err()).contains("error: bad.json:[2,").contains("[invalid-keyword-value]");
    }

    @Test
    void withoutACompilerItGeneratesAndSaysWhatItCannot() throws IOException, InterruptedException {
        String valid = document("valid.json", "{\"name\":\"\"}");
        List<String> noCompiler =
                List.of("--limit-modules", "java.base,java.logging,java.xml,java.desktop,java.compiler");
        for (String command : List.of("validate", "roundtrip")) {
            JarRun run = run(noCompiler, command, "schema.json", valid);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("compiler").contains("JDK").doesNotContain("Exception");
        }
        JarRun run = run(noCompiler, "generate", "--package=a", "--output=out", "schema.json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("out/a/Schema.java")).exists();
    }
}
