package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas from practice with valid and invalid documents: each generates and compiles, each verdict is that of the record,
 * and what is valid is written as it was read and can be rebuilt. More of them with the profile {@code long}, all
 * with {@code -Dcorpus.part=1/1}.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("schemapoet.shared", "../../shared"), "schemastore");
    private static final String PART = System.getProperty("corpus.part", "1/100");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private int documents;

    @Test
    void schemasFromPractice() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: there is no corpus at " + CORPUS);
        List<Path> schemas = schemas();
        GeneratorOptions options = GeneratorOptions.ofPackage("corpus").withCatalog(catalogue(schemas));
        int step = Integer.parseInt(PART.substring(PART.indexOf('/') + 1));
        int count = 0;
        try (SchemaCompiler compiler = SchemaCompiler.ofThisJdk()) {
            for (int i = 0; i < schemas.size(); i += step) {
                check(schemas.get(i), compiler, options);
                count++;
            }
        }
        System.out.println("corpus: " + count + " schemas, " + documents + " documents, " + faults.size() + " faults");
        assertThat(faults).isEmpty();
    }

    private static List<Path> schemas() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS)) {
            return all.filter(each -> Files.exists(each.resolve("meta.json")))
                    .sorted()
                    .toList();
        }
    }

    /** Every schema of the corpus by its URI, and every URI that one refers to. */
    private Path catalogue(List<Path> schemas) throws IOException {
        Map<String, String> places = new TreeMap<>();
        for (Path schema : schemas) {
            JsonNode meta = JSON.readTree(schema.resolve("meta.json").toFile());
            places.put(
                    meta.path("retrievalUri").asText(),
                    schema.resolve("schema.json").toAbsolutePath().toString());
            JsonNode refs = meta.path("refs");
            refs.properties().forEach(ref -> {
                String name = ref.getValue().asText();
                Path own = CORPUS.resolve(name).resolve("schema.json");
                Path place = Files.exists(own)
                        ? own
                        : CORPUS.resolve("_referenced").resolve(name).resolve("schema.json");
                places.put(ref.getKey(), place.toAbsolutePath().toString());
            });
        }
        ObjectNode catalogue = JSON.createObjectNode();
        places.forEach(catalogue::put);
        return Files.writeString(folder.resolve("catalogue.json"), catalogue.toString());
    }

    private void check(Path schema, SchemaCompiler compiler, GeneratorOptions options) throws IOException {
        String name = schema.getFileName().toString();
        try {
            GenerationResult generated = new Generator()
                    .generate(new GenerationRequest(List.of(SchemaSet.ofFile(schema.resolve("schema.json"))), options));
            if (generated.hasErrors()) {
                faults.add(name + ": "
                        + generated.diagnostics().stream()
                                .filter(each -> each.severity().name().equals("ERROR"))
                                .limit(3)
                                .toList());
                return;
            }
            documents(schema, compiler.compile(generated));
        } catch (Exception | StackOverflowError | AssertionError e) {
            String text = String.valueOf(e);
            faults.add(name + ": " + text.substring(0, Math.min(600, text.length())));
        }
    }

    private void documents(Path schema, CompiledSchema compiled) throws Exception {
        JsonNode instances = JSON.readTree(schema.resolve("meta.json").toFile()).path("instances");
        for (Map.Entry<String, JsonNode> instance : instances.properties()) {
            documents++;
            String name = schema.getFileName() + "/" + instance.getKey();
            boolean expected = instance.getValue().path("expected").asBoolean();
            byte[] document = Files.readAllBytes(schema.resolve(instance.getKey()));
            Result<?> result = compiled.tryParse(document, ReadOptions.defaults());
            Machinery.Verdicts verdicts = Machinery.of(compiled.root()).verdicts(document);
            if (result.isValid() != expected
                    || !verdicts.equals(new Machinery.Verdicts(expected, expected, expected))) {
                faults.add(name + ": expected " + expected + ", "
                        + instance.getValue().path("agreement") + " but " + result + ", " + verdicts);
            } else if (expected) {
                survives(document, compiled, (JsonModel) result.orElseThrow())
                        .ifPresent(why -> faults.add(name + ": " + why));
            }
        }
    }

    private static Optional<String> survives(byte[] document, CompiledSchema compiled, JsonModel value) {
        JsonValue expected = JsonValue.parse(document);
        if (!JsonValue.parse(value.toJson()).equals(expected)) {
            return Optional.of("not written as it was read");
        }
        JsonModel rebuilt = new Rebuilder(compiled.types()).rebuild(value);
        return rebuilt.equals(value) && JsonValue.parse(rebuilt.toJson()).equals(expected)
                ? Optional.empty()
                : Optional.of("rebuilt as something else");
    }
}
