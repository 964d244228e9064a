package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(result.files()).hasSize(4 * 60);
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

    private static GenerationResult generate(String schema) {
        return new Generator()
                .generate(GenerationRequest.ofText(
                        new SchemaText(
                                URI.create("https://example.org/deep.json"), schema.getBytes(StandardCharsets.UTF_8)),
                        List.of(),
                        GeneratorOptions.ofPackage("deep")));
    }
}
