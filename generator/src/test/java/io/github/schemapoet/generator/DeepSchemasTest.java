package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that go deep, by their places or by their references. */
class DeepSchemasTest {
    private static final int FILE_NAME = 200;

    @Test
    void typesDeepInsideOfOthersHaveNamesThatFilesCanHave() {
        StringBuilder schema = new StringBuilder("{\"type\":\"string\"}");
        for (int i = 0; i < 60; i++) {
            schema.insert(0, "{\"type\":\"object\",\"properties\":{\"p" + i + "\":")
                    .append("}}");
        }
        GenerationResult result = generate(schema.toString());
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.types()).hasSize(60);
        assertThat(result.files()).hasSize(3 * 60);
        assertThat(result.files().keySet()).allSatisfy(path -> assertThat(path).hasSizeLessThan(FILE_NAME));
    }

    @Test
    void aLongChainOfReferencesLeadsToItsEnd() {
        StringBuilder schema = new StringBuilder("{\"$ref\":\"#/$defs/d0\",\"$defs\":{");
        for (int i = 0; i < 5_000; i++) {
            schema.append("\"d")
                    .append(i)
                    .append("\":{\"$ref\":\"#/$defs/d")
                    .append(i + 1)
                    .append("\"},");
        }
        GenerationResult result = generate(schema.append("\"d5000\":{\"type\":\"object\",\"properties\":{\"x\":{}}}}}")
                .toString());
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.files().keySet()).contains("deep/D5000.java");
    }

    /** As deep as is read at all, by a thread whose stack would not bear a tenth of that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"object\",\"properties\":{\"p\":%s}}",
                "{\"type\":\"array\",\"items\":%s}",
                "{\"allOf\":[%s]}",
                "{\"oneOf\":[%s,{\"type\":\"null\"}]}",
                "{\"not\":%s}"
            })
    void theDeepestIsBorneWhateverThreadAsks(String level) throws Exception {
        int opened = (int) level.substring(0, level.indexOf('%'))
                .chars()
                .filter(c -> c == '{' || c == '[')
                .count();
        String schema = "true";
        for (int depth = 0; depth + opened <= 1_900; depth += opened) {
            schema = level.replace("%s", schema);
        }
        String deepest = schema;
        FutureTask<GenerationResult> run = new FutureTask<>(() -> generate(deepest));
        new Thread(null, run, "small", 1 << 18).start();
        GenerationResult result = run.get();
        assertThat(result.hasErrors()).as(result.diagnostics().toString()).isFalse();
    }

    @Test
    void whatIsDeeperIsTold() {
        GenerationResult result = generate("{\"not\":".repeat(2_100) + "true" + "}".repeat(2_100));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).contains(DiagnosticId.LIMIT);
        assertThat(result.files()).isEmpty();
    }

    @Test
    void listsOfListsAreNoTypeThatTheCompilerTakesMinutesFor() {
        GenerationResult result = generate("{\"type\":\"array\",\"items\":".repeat(300) + "true" + "}".repeat(300));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).contains(DiagnosticId.LOOSER_TYPE);
        assertThat(result.files().get("deep/Deep.java")).doesNotContain("List<".repeat(21));
    }

    private static GenerationResult generate(String schema) {
        return new Generator()
                .generate(GenerationRequest.ofText(
                        new SchemaText(
                                URI.create("https://example.org/deep.json"), schema.getBytes(StandardCharsets.UTF_8)),
                        List.of(),
                        GeneratorOptions.ofPackage("deep")));
    }
}
