package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of the JSON Schema Test Suite whose schema is a format and nothing else. */
class FormatSuiteTest {
    private static final Path TESTS =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite", "tests");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft4/optional/format",
                "draft6/optional/format",
                "draft7/optional/format",
                "draft2019-09/optional/format",
                "draft2020-12/optional/format",
                "v1/format"
            })
    void judgesEveryText(String folder) throws IOException {
        Path cases = TESTS.resolve(folder);
        assumeTrue(Files.exists(cases), () -> "There is no " + cases + ", which only this test needs");
        List<Path> files;
        try (Stream<Path> found = Files.list(cases)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (Path file : files) {
            for (JsonNode group : JSON.readTree(file.toFile())) {
                judged += judge(file.getFileName().toString(), group, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(judged).isGreaterThan(150);
    }

    private static int judge(String file, JsonNode group, List<String> wrong) {
        JsonNode schema = group.get("schema");
        Optional<KnownFormat> format = KnownFormat.find(schema.path("format").asText());
        if (format.isEmpty() || schema.size() > (schema.has("$schema") ? 2 : 1)) {
            return 0;
        }
        int judged = 0;
        for (JsonNode each : group.get("tests")) {
            if (each.get("data").isTextual()) {
                judged++;
                String text = each.get("data").textValue();
                if (format.get().test(text) != each.get("valid").booleanValue()) {
                    wrong.add(file + ": " + each.get("description").textValue() + ": " + text);
                }
            }
        }
        return judged;
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12", "v1"})
    void knowsEveryFormat(String draft) throws IOException {
        Path cases = TESTS.resolve(draft).resolve(draft.equals("v1") ? "format" : "optional/format");
        assumeTrue(Files.exists(cases), () -> "There is no " + cases + ", which only this test needs");
        try (Stream<Path> found = Files.list(cases)) {
            List<String> unknown = found.map(
                            file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> KnownFormat.find(name).isEmpty())
                    .sorted()
                    .toList();
            assertThat(List.of("ecmascript-regex", "unknown")).containsAll(unknown);
        }
    }
}
