package io.github.schemapoet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.runtime.JsonModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Several schemas compiled at once, each in a package of its own: starting the compiler costs more than a schema. */
final class Batch {
    private Batch() {}

    /** One compiled schema a given schema, in order; the sources must compile without a warning. */
    static List<CompiledSchema> compile(Path folder, List<? extends JsonNode> schemas)
            throws IOException, SchemaProblem {
        return compile(folder, schemas.stream().map(JsonNode::toString).toList(), GeneratorOptions.ofPackage("p"));
    }

    /** As above, of texts; each has a package below that of the options. */
    static List<CompiledSchema> compile(Path folder, List<String> schemas, GeneratorOptions options)
            throws IOException, SchemaProblem {
        List<GenerationResult> generated = new ArrayList<>();
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < schemas.size(); i++) {
            Path file = folder.resolve("schema" + i + ".json");
            Files.writeString(file, schemas.get(i));
            GenerationResult result = new Generator()
                    .generate(new GenerationRequest(
                            List.of(SchemaSet.ofFile(file)), options.withPackageName(options.packageName() + i)));
            if (result.hasErrors()) {
                throw new AssertionError(result.diagnostics() + "\n" + schemas.get(i));
            }
            generated.add(result);
            sources.putAll(result.files());
        }
        return load(generated, sources);
    }

    /** The classes of sources that were generated into packages of their own; they must compile without a warning. */
    static List<CompiledSchema> load(List<GenerationResult> generated, Map<String, String> sources)
            throws SchemaProblem {
        CompilationResult compiled = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(
                        sources,
                        List.of(SchemaCompiler.placeOf(JsonModel.class), SchemaCompiler.placeOf(Nullable.class)),
                        List.of("-Xlint:all", "-Werror"));
        if (!compiled.messages().isEmpty()) {
            throw new AssertionError(String.join("\n", compiled.messages()));
        }
        ClassLoader loader = compiled.loader(Batch.class.getClassLoader());
        List<CompiledSchema> all = new ArrayList<>();
        for (GenerationResult result : generated) {
            all.add(CompiledSchema.in(loader, result));
        }
        return all;
    }
}
