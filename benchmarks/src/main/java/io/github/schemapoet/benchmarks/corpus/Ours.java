package io.github.schemapoet.benchmarks.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.benchmarks.classpath.Places;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.Result;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SchemaPoet with its default options. */
final class Ours implements Contender {
    private final Path catalogue;

    /** Writes the catalogue of all references into a folder. */
    Ours(Path folder, List<CorpusSchema> schemas) throws IOException {
        ObjectNode places = new ObjectMapper().createObjectNode();
        schemas.forEach(schema -> {
            places.put(schema.uri(), schema.file().toString());
            schema.references().forEach((uri, file) -> places.put(uri, file.toString()));
        });
        catalogue = Files.writeString(folder.resolve("catalogue.json"), places.toString());
    }

    @Override
    public String name() {
        return "SchemaPoet";
    }

    @Override
    public Generated generate(CorpusSchema schema) {
        GenerationResult result = new Generator()
                .generate(new GenerationRequest(
                        List.of(SchemaSet.ofFile(schema.file())),
                        GeneratorOptions.ofPackage(Contender.packageOf(schema)).withCatalog(catalogue)));
        if (result.hasErrors()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        return new Generated(result.files(), result.roots().get(0));
    }

    @Override
    public List<Path> classPath() {
        return Places.of(JsonModel.class, Nullable.class);
    }

    @Override
    public Binding bind(Generated generated, ClassLoader classes) throws ReflectiveOperationException {
        Method parse = classes.loadClass(generated.root()).getMethod("tryParse", String.class);
        return document -> written((Result<?>) parse.invoke(null, document));
    }

    private static Optional<String> written(Result<?> result) {
        return result.isValid() ? Optional.of(((JsonModel) result.orElseThrow()).toJson()) : Optional.empty();
    }
}
