package io.github.schemapoet.cli;

import static io.github.schemapoet.cli.JarRun.string;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options that say where references may read, and which dialect is meant, at the executable jar. */
class ReferencesIT {
    private static final String DRAFT_07 = "\"$schema\": \"http://json-schema.org/draft-07/schema#\", ";

    @TempDir
    Path folder;

    @BeforeEach
    void documents() throws IOException {
        write("valid.json", "{\"amount\": 3}");
        write("invalid.json", "{\"amount\": \"3\"}");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private JarRun run(String... arguments) throws IOException, InterruptedException {
        return JarRun.of(folder, List.of(), arguments);
    }

    /** Every command judges by the same references: one accepts, the other rejects. */
    private void decides(String... options) throws IOException, InterruptedException {
        for (String command : List.of("validate", "roundtrip")) {
            List<String> arguments = new ArrayList<>(List.of(command));
            arguments.addAll(List.of(options));
            arguments.addAll(List.of("schema/order.json", "valid.json", "invalid.json"));
            JarRun run = run(arguments.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).anySatisfy(line -> assertThat(line).contains("/amount"));
        }
        List<String> arguments = new ArrayList<>(List.of("generate", "--package=a.b", "--output=out"));
        arguments.addAll(List.of(options));
        arguments.add("schema/order.json");
        assertThat(run(arguments.toArray(String[]::new)).exitCode()).isZero();
        assertThat(folder.resolve("out/a/b/Order.java")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog.json|{\"https://example.org/money.json\": \"elsewhere/money.json\"}",
                "catalog.yaml|https://example.org/money.json: elsewhere/money.json",
                "catalog.yml|\"https://example.org/\": elsewhere/"
            })
    void aCatalogueNamesFilesOrFoldersRelativeToItself(String catalogue) throws IOException, InterruptedException {
        String name = "sub/" + catalogue.substring(0, catalogue.indexOf('|'));
        write(name, catalogue.substring(catalogue.indexOf('|') + 1));
        write("sub/elsewhere/money.json", "{" + DRAFT_07 + "\"type\": \"integer\"}");
        write(
                "schema/order.json",
                "{" + DRAFT_07
                        + "\"type\": \"object\", \"properties\": {\"amount\": {\"$ref\": \"https://example.org/money.json\"}}}");

        decides("--catalog", name);

        JarRun without = run("validate", "schema/order.json", "valid.json");
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("order.json:[1,").contains("https://example.org/money.json");
    }

    @Test
    void referencesReadBelowTheRootAndNowhereElse() throws IOException, InterruptedException {
        write("common/money.json", "{" + DRAFT_07 + "\"type\": \"integer\"}");
        write(
                "schema/order.json",
                "{" + DRAFT_07
                        + "\"type\": \"object\", \"properties\": {\"amount\": {\"$ref\": \"../common/money.json\"}}}");

        JarRun without = run("validate", "schema/order.json", "valid.json");
        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("order.json:[1,").contains("money.json");

        decides("--root", ".");
    }

    @Test
    void aDialectIsForSchemasThatNameNone() throws IOException, InterruptedException {
        write("schema/order.json", "{\"definitions\": {\"a\": true}, \"items\": [{\"type\": \"integer\"}]}");
        write("array.json", "[\"x\"]");

        JarRun run = run("validate", "--dialect=draft-07", "schema/order.json", "array.json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).anySatisfy(line -> assertThat(line).contains("expected an integer"));

        JarRun newer = run("validate", "schema/order.json", "array.json");
        assertThat(newer.exitCode()).isEqualTo(2);
        assertThat(newer.err()).contains("items").contains("[invalid-keyword-value]");

        JarRun unknown = run("validate", "--dialect=draft-99", "schema/order.json", "array.json");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("draft-99").doesNotContain("Exception");
    }

    @Test
    void diagnosticsAreJsonWhereThatIsAskedFor() throws IOException, InterruptedException {
        write(
                "schema/order.json",
                "{" + DRAFT_07 + "\n \"properties\": {\"amount\": {\"$ref\": \"#/definitions/no\"}}}");
        JarRun run = run("generate", "--json", "--package=a.b", "--output=out", "schema/order.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(1);
        JsonObject diagnostic = run.json(0);
        assertThat(string(diagnostic, "severity")).isEqualTo("error");
        assertThat(string(diagnostic, "pointer")).isEqualTo("/properties/amount/$ref");
        assertThat(diagnostic.get("line")).isEqualTo(JsonValue.parse("2"));
        assertThat(diagnostic.get("column")).isEqualTo(JsonValue.parse("36"));
        assertThat(string(diagnostic, "message")).contains("/definitions/no");
    }
}
