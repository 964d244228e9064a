package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Severity;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTextTest {
    private static final GeneratorOptions OPTIONS =
            GeneratorOptions.ofPackage("p").withDialect("draft-07");

    @TempDir
    Path folder;

    private static SchemaText text(String uri, String json) {
        return new SchemaText(URI.create(uri), json.getBytes(StandardCharsets.UTF_8));
    }

    private static GenerationResult generate(String root, SchemaText... registered) {
        return new Generator()
                .generate(GenerationRequest.ofText(text("schema:/root.json", root), List.of(registered), OPTIONS));
    }

    private static List<Diagnostic> errors(GenerationResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void aTextIsADocumentLikeAFile() throws IOException {
        String json = "{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"$ref\":\"#/definitions/b\"}},"
                + "\"definitions\":{\"b\":{\"type\":\"integer\"}}}";
        GenerationResult inMemory = generate(json);
        Path file = Files.writeString(folder.resolve("root.json"), json);
        GenerationResult fromFile =
                new Generator().generate(new GenerationRequest(List.of(SchemaSet.ofFile(file)), OPTIONS));
        assertThat(inMemory.files()).isNotEmpty().isEqualTo(fromFile.files());
        assertThat(inMemory.roots()).containsExactly("p.Root");
        assertThat(inMemory.inputs()).isEmpty();
        assertThat(fromFile.inputs()).containsExactly(file);
    }

    @Test
    void diagnosticsNameTheUri() {
        assertThat(errors(generate("{\n \"$ref\":\"http://x/a\"}", text("http://x/a", "{\"type\":\n \"strnig\"}"))))
                .singleElement()
                .satisfies(error -> assertThat(error.location()).contains(new SourceLocation("http://x/a", 2, 2)));
        assertThat(errors(generate("{\n \"type\":1}"))).singleElement().satisfies(error -> assertThat(error.location())
                .contains(new SourceLocation("schema:/root.json", 2, 9)));
    }

    @Test
    void whatNothingRefersToIsNotParsed() {
        SchemaText broken = text("http://x/broken", "{");
        assertThat(errors(generate("{\"$ref\":\"http://x/a\"}", text("http://x/a", "{}"), broken)))
                .isEmpty();
        assertThat(errors(generate("{\"$ref\":\"http://x/broken\"}", broken)))
                .extracting(Diagnostic::id)
                .contains(DiagnosticId.MALFORMED_SCHEMA);
    }

    @Test
    void aTextIsJsonWhateverItIsCalled() {
        assertThat(errors(generate("{\"$ref\":\"http://x/a.yaml\"}", text("http://x/a.yaml", "{\"enum\":[1e400]}"))))
                .isEmpty();
        assertThat(errors(generate("{\"$ref\":\"http://x/a.yaml\"}", text("http://x/a.yaml", "type: string"))))
                .extracting(Diagnostic::id)
                .contains(DiagnosticId.MALFORMED_SCHEMA);
    }

    @Test
    void textsReferToOneAnotherAndReadNoFile() throws IOException {
        SchemaText a = text("http://x/folder/a", "{\"$ref\":\"b#/definitions/c\"}");
        SchemaText b = text("http://x/folder/b", "{\"definitions\":{\"c\":{\"type\":\"null\"}}}");
        assertThat(errors(generate("{\"$id\":\"http://x/root\",\"allOf\":[{\"$ref\":\"folder/a\"}]}", a, b)))
                .isEmpty();
        assertThat(errors(generate("{\"allOf\":[{\"$ref\":\"http://x/folder/a\"}]}", a, b)))
                .isEmpty();
        Path file = Files.writeString(folder.resolve("other.json"), "{}").toAbsolutePath();
        for (String reference :
                List.of("other.json", file.toString(), file.toUri().toString(), "../other.json")) {
            assertThat(errors(generate("{\"allOf\":[{\"$ref\":\"" + reference + "\"}]}", a, b)))
                    .extracting(Diagnostic::id)
                    .containsExactly(DiagnosticId.UNRESOLVED_REFERENCE);
        }
    }

    @Test
    void aChangedTextIsGeneratedAgain() {
        FolderGeneration generation = new FolderGeneration(folder.resolve("out"), "test", folder);
        SchemaText root = text("schema:/root.json", "{\"$ref\":\"http://x/a\"}");
        for (String type : List.of("string", "integer")) {
            GenerationRequest request =
                    GenerationRequest.ofText(root, List.of(text("http://x/a", "{\"type\":\"" + type + "\"}")), OPTIONS);
            assertThat(generation.run(request, false, false).outcome()).isEqualTo(FolderResult.Outcome.GENERATED);
            assertThat(generation.run(request, false, false).outcome()).isEqualTo(FolderResult.Outcome.UP_TO_DATE);
        }
    }

    @Test
    void theUriOfADocumentIsAbsoluteAndWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> text("a.json", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> text("http://x/a#", "{}"));
    }
}
