package io.github.schemapoet.cli.bowtie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.runtime.ReadOptions;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadersTest {
    private static final int CASES = 100;

    /** In a method of its own, so that no variable holds what it used. */
    private static WeakReference<ClassLoader> use(SchemaCompiler compiler, int number) throws SchemaProblem {
        String schema =
                """
                { "type": "object", "required": ["name"], "properties": {
                    "name": { "type": "string", "pattern": "^a+$" }, "member%1$d": { "enum": ["x%1$d", "y"] } } }
                """
                        .formatted(number);
        SchemaText text = new SchemaText(URI.create("schema:/case"), schema.getBytes(StandardCharsets.UTF_8));
        GenerationResult generated =
                new Generator().generate(GenerationRequest.ofText(text, List.of(), GeneratorOptions.ofPackage("p")));
        CompiledSchema compiled = compiler.compile(generated);
        byte[] valid =
                ("{\"name\":\"aa\",\"member" + number + "\":\"x" + number + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(compiled.tryParse(valid, ReadOptions.defaults()).isValid()).isTrue();
        byte[] invalid = ("{\"member" + number + "\":\"x\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(compiled.tryParse(invalid, ReadOptions.defaults()).violations())
                .hasSize(2);
        return new WeakReference<>(compiled.root().getClassLoader());
    }

    @Test
    void classLoadersAreLetGo() throws SchemaProblem, InterruptedException {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (SchemaCompiler compiler = SchemaCompiler.ofThisJdk()) {
            for (int i = 0; i < CASES; i++) {
                loaders.add(use(compiler, i));
            }
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (loaders.stream().anyMatch(loader -> loader.get() != null) && System.nanoTime() < deadline) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(loaders).filteredOn(loader -> loader.get() != null).isEmpty();
        }
    }
}
