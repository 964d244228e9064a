package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** A schema that is nested deeper than the stack bears is refused. */
class DeepSchemaTest {
    private static final int DEPTH = 900;
    private static final int STACK = 1 << 19;

    @Test
    void isToldAndNotThrown() throws Exception {
        byte[] json = ("{\"items\":".repeat(DEPTH) + "true" + "}".repeat(DEPTH)).getBytes(StandardCharsets.UTF_8);
        GenerationRequest request = GenerationRequest.ofText(
                new SchemaText(URI.create("test:deep.json"), json), List.of(), GeneratorOptions.ofPackage("p"));
        FutureTask<GenerationResult> run = new FutureTask<>(() -> new Generator().generate(request));
        Thread small = new Thread(null, run, "small", STACK);
        small.start();
        GenerationResult result = run.get();
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.diagnostics())
                .filteredOn(each -> each.id() == DiagnosticId.LIMIT)
                .isNotEmpty();
    }
}
