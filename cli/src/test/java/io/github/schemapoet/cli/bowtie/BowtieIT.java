package io.github.schemapoet.cli.bowtie;

import static io.github.schemapoet.cli.bowtie.BowtieProcess.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process, over pipes, in a locale of ASCII. */
class BowtieIT {
    private static final String DRAFT_4 = "http://json-schema.org/draft-04/schema#";
    private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";

    @TempDir
    Path folder;

    private BowtieProcess start(String... arguments) throws IOException {
        return BowtieProcess.start(folder, List.of(), arguments);
    }

    @Test
    void itSaysWhatItIsAndEndsWhenItIsTold() throws IOException, InterruptedException {
        try (BowtieProcess bowtie = start()) {
            JsonObject answer = (JsonObject) JsonValue.parse(bowtie.ask("{\"cmd\":\"start\",\"version\":1}"));
            assertThat(answer.members()).containsOnlyKeys("version", "implementation");
            assertThat(answer.get("version")).hasToString("1");
            JsonObject implementation = (JsonObject) answer.get("implementation");
            assertThat(implementation).isNotNull();
            assertThat(implementation.get("language")).isEqualTo(JsonString.of("java"));
            assertThat(implementation.get("name")).isEqualTo(JsonString.of("schemapoet"));
            assertThat(implementation.get("dialects"))
                    .hasToString("[\"https://json-schema.org/v1\",\"https://json-schema.org/draft/2020-12/schema\","
                            + "\"https://json-schema.org/draft/2019-09/schema\",\"" + DRAFT_7
                            + "\",\"http://json-schema.org/draft-06/schema#\",\"" + DRAFT_4 + "\"]");
            assertThat(implementation.members())
                    .containsKeys("version", "homepage", "issues", "source", "os", "os_version")
                    .containsEntry("language_version", JsonString.of(System.getProperty("java.version")));
            assertThat(bowtie.ask("{\"cmd\":\"dialect\",\"dialect\":\"" + DRAFT_7 + "\"}"))
                    .isEqualTo("{\"ok\":true}");
            assertThat(bowtie.ask("{\"cmd\":\"dialect\",\"dialect\":\"https://example.org/mine\"}"))
                    .isEqualTo("{\"ok\":false}");
            bowtie.tell("{\"cmd\":\"stop\"}");
            assertThat(bowtie.exitCode()).isZero();
            assertThat(bowtie.end()).isEmpty();
            assertThat(bowtie.err()).isEmpty();
        }
    }

    @Test
    void theEndOfTheInputIsAnEndToo() throws IOException, InterruptedException {
        try (BowtieProcess bowtie = start()) {
            assertThat(bowtie.run("true", "null", "1")).isEqualTo(verdicts(true));
            assertThat(bowtie.end()).isEmpty();
            assertThat(bowtie.exitCode()).isZero();
        }
    }

    @Test
    void numbersAndTextsKeepWhatTheySay() throws IOException {
        try (BowtieProcess bowtie = start()) {
            bowtie.dialect(DRAFT_7);
            assertThat(bowtie.run("{\"maximum\":1e400}", "null", "1e400", "1.0e401", "9.99e399"))
                    .isEqualTo(verdicts(true, false, true));
            assertThat(bowtie.run(
                            "{\"const\":12345678901234567890}", null, "12345678901234567890", "12345678901234567891"))
                    .isEqualTo(verdicts(true, false));
            assertThat(bowtie.run("{\"type\":\"integer\"}", null, "1", "1.0", "1.5", "1e400"))
                    .isEqualTo(verdicts(true, true, false, true));
            assertThat(bowtie.run(
                            "{\"properties\":{\"\u00e9\":{\"const\":\"\\ud83d\\ude00\"}}}",
                            null,
                            "{\"\\u00e9\":\"\ud83d\ude00\"}",
                            "{\"\u00e9\":\"\\ud83d\"}",
                            "{\"e\":1}"))
                    .isEqualTo(verdicts(true, false, true));
            String seq = "{\"n\":[1.0,1e400,12345678901234567890], \"t\":\"\u00e9\\u00e9\\ud800\"}";
            assertThat(bowtie.ask(
                            "{\"cmd\":\"run\",\"case\":{\"schema\":false,\"tests\":[{\"instance\":1,\"valid\":false}]},"
                                    + "\"seq\":" + seq + "}"))
                    .isEqualTo("{\"seq\":" + seq + ",\"results\":[{\"valid\":false}]}");
            assertThat(bowtie.ask("{\"cmd\":\"\u00e9\"}")).contains("called \u00e9.");
        }
    }

    @Test
    void theDialectCoversRootAndRegistry() throws IOException {
        String registry = "{\"http://example.org/whole\":{\"type\":\"integer\"},"
                + "\"http://example.org/seven\":{\"$schema\":\"" + DRAFT_7 + "\",\"type\":\"integer\"}}";
        try (BowtieProcess bowtie = start()) {
            bowtie.dialect(DRAFT_4);
            assertThat(bowtie.run("{\"type\":\"integer\"}", null, "1", "1.0")).isEqualTo(verdicts(true, false));
            assertThat(bowtie.run("{\"$ref\":\"http://example.org/whole\"}", registry, "1", "1.0"))
                    .isEqualTo(verdicts(true, false));
            assertThat(bowtie.run("{\"$ref\":\"http://example.org/seven\"}", registry, "1", "1.0"))
                    .isEqualTo(verdicts(true, true));
            bowtie.dialect(DRAFT_7);
            assertThat(bowtie.run("{\"type\":\"integer\"}", null, "1.0")).isEqualTo(verdicts(true));
            assertThat(bowtie.run("{\"$ref\":\"http://example.org/whole\"}", registry, "1.0"))
                    .isEqualTo(verdicts(true));
            assertThat(bowtie.run("{\"$schema\":\"" + DRAFT_4 + "\",\"type\":\"integer\"}", null, "1.0"))
                    .isEqualTo(verdicts(false));
        }
    }

    @Test
    void whatIsRegisteredIsReadWhenItIsReferredTo() throws IOException {
        String registry =
                """
                {"http://example.org/a.yaml#": {"definitions": {"b": {"$ref": "folder/b"}}},
                 "http://example.org/folder/b": {"type": "string", "maxLength": 2},
                 "http://example.org/wrong": {"type": "strnig"},
                 "http://example.org/twice": {"type": "string", "type": "null"},
                 "http://example.org/unknown": {"$schema": "http://example.org/none", "$ref": 7},
                 "not a URI": [], "relative": {"type": 1}}
                """
                        .replace("\n", " ");
        try (BowtieProcess bowtie = start()) {
            bowtie.dialect(DRAFT_7);
            String refToB = "{\"$id\":\"http://example.org/root\",\"items\":{\"$ref\":\"a.yaml#/definitions/b\"}}";
            assertThat(bowtie.run(refToB, registry, "[\"ab\"]", "[\"abc\"]", "[1]"))
                    .isEqualTo(verdicts(true, false, false));
            assertThat(bowtie.run("{\"$ref\":\"http://example.org/wrong\"}", registry, "1"))
                    .startsWith("\"errored\":true,\"context\":{\"message\":\"http://example.org/wrong:[1,10] ");
            assertThat(bowtie.run("{\"$ref\":\"http://example.org/twice\"}", registry, "1"))
                    .startsWith("\"errored\":true,")
                    .contains("http://example.org/twice:[1,");
            assertThat(bowtie.run("{\"$ref\":\"http://example.org/none\"}", registry, "1"))
                    .startsWith("\"errored\":true,")
                    .contains("[unresolved-reference]");
            Path secret = Files.writeString(folder.resolve("secret.json"), "true");
            for (String reference : List.of(secret.toUri().toString(), "secret.json", "../secret.json")) {
                assertThat(bowtie.run("{\"$ref\":\"" + reference + "\"}", "{}", "1"))
                        .startsWith("\"errored\":true,")
                        .contains("[unresolved-reference]");
            }
        }
    }

    @Test
    void whatHasNoVerdictSaysWhyAndTheHarnessLivesOn() throws IOException {
        try (BowtieProcess bowtie = start()) {
            bowtie.dialect(DRAFT_7);
            String answer =
                    bowtie.run("{}", null, "1", "{\"a\":1,\"a\":1}", "[".repeat(5_000) + "]".repeat(5_000), "2");
            assertThat(answer)
                    .matches("\"results\":\\[\\{\"valid\":true},(\\{\"errored\":true,\"context\":\\{\"message\":"
                            + "\"[^\"]+\"}},){2}\\{\"valid\":true}]");
            assertThat(bowtie.ask(
                            "{\"cmd\":\"run\",\"seq\":0,\"case\":{\"schema\":{},\"tests\":[{},{\"instance\":0}]}}"))
                    .startsWith("{\"seq\":0,\"results\":[{\"errored\":true,")
                    .endsWith(",{\"valid\":true}]}");
            assertThat(bowtie.ask("{\"cmd\":")).startsWith("{\"errored\":true,\"context\":{\"message\":");
            assertThat(bowtie.run("{\"type\":\"strnig\"}", null, "1")).startsWith("\"errored\":true,");
            assertThat(bowtie.run("{\"items\":".repeat(3_000) + "{}" + "}".repeat(3_000), null, "1"))
                    .startsWith("\"errored\":true,");
            assertThat(bowtie.run("{\"type\":\"null\"}", null, "null", "0")).isEqualTo(verdicts(true, false));
        }
    }

    @Test
    void unlessItIsAskedToItOnlyAnnotates() throws IOException {
        String schema = "{\"format\":\"ipv4\",\"contentMediaType\":\"application/json\"}";
        // An address that is no JSON, JSON that is no address, and neither.
        String[] instances = {"\"192.0.2.1\"", "\"{}\"", "\"{\"", "0"};
        try (BowtieProcess bowtie = start()) {
            bowtie.dialect(DRAFT_7);
            assertThat(bowtie.run(schema, null, instances)).isEqualTo(verdicts(true, true, true, true));
        }
        try (BowtieProcess bowtie = start("--format-assertion")) {
            bowtie.dialect(DRAFT_7);
            assertThat(bowtie.run(schema, null, instances)).isEqualTo(verdicts(true, false, false, true));
        }
        try (BowtieProcess bowtie = start("--content-assertion")) {
            bowtie.dialect(DRAFT_7);
            assertThat(bowtie.run(schema, null, instances)).isEqualTo(verdicts(false, true, false, true));
        }
        try (BowtieProcess bowtie = start("--format-assertion", "--content-assertion")) {
            bowtie.dialect(DRAFT_7);
            assertThat(bowtie.run(schema, null, instances)).isEqualTo(verdicts(false, false, false, true));
        }
    }

    @Test
    void noFileIsWritten() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> options = List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData");
        try (BowtieProcess bowtie = BowtieProcess.start(folder, options)) {
            assertThat(bowtie.run("{\"$ref\":\"http://a/b\"}", "{\"http://a/b\":{\"type\":\"string\"}}", "1", "\"\""))
                    .isEqualTo(verdicts(false, true));
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("err"));
            }
        }
    }

    @Test
    void theClassesOfACaseGoBeforeManyOthersCome() throws IOException {
        Path unloaded = folder.resolve("unloaded");
        List<String> options = List.of("-Xlog:class+unload=info:file=" + unloaded);
        try (BowtieProcess bowtie = BowtieProcess.start(folder, options)) {
            bowtie.dialect(DRAFT_7);
            for (int i = 1; i <= 101; i++) {
                String schema = "{\"properties\":{\"p" + i + "\":{\"enum\":[\"" + i + "\",\"x\"]}}}";
                assertThat(bowtie.run(schema, null, "{\"p" + i + "\":\"" + i + "\"}", "{\"p" + i + "\":0}"))
                        .isEqualTo(verdicts(true, false));
            }
            try (Stream<String> lines = Files.lines(unloaded)) {
                long roots = lines.filter(line -> line.contains(" schemapoet.generated.Schema "))
                        .count();
                assertThat(roots).isBetween(98L, 101L);
            }
        }
    }

    @Test
    void withoutACompilerItSaysSo() throws IOException, InterruptedException {
        List<String> noCompiler =
                List.of("--limit-modules", "java.base,java.logging,java.xml,java.desktop,java.compiler");
        try (BowtieProcess bowtie = BowtieProcess.start(folder, noCompiler)) {
            assertThat(bowtie.exitCode()).isEqualTo(2);
            assertThat(bowtie.end()).isEmpty();
            assertThat(bowtie.err()).contains("compiler").contains("JDK").doesNotContain("Exception");
        }
    }
}
