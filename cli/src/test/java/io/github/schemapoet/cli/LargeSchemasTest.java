package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ReadOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Large schemas that people use: each generates, compiles without a warning, gives the right verdicts, and makes no more code
 * for each of its properties than it is known to. The largest come with the profile {@code long}.
 *
 * <p>The aim is 40 lines and 1.5 KB of bytecode for a property on average. The bytecode is held; the lines are not, where a
 * schema makes a type for nearly each property ({@code docs/limits.md}): their bounds are what was measured, and a twentieth
 * more.
 */
class LargeSchemasTest {
    private static final Path SHARED = Path.of(System.getProperty("schemapoet.shared", "../../shared"));
    private static final Path OWN = Path.of(
            System.getProperty("schemapoet.corpus", "../schema/src/test/corpus"),
            "../../main/resources/io/github/schemapoet/schema/job-status-response.schema.json");
    private static final boolean ALL = Boolean.getBoolean("large");
    /** Beyond this editors are slow. One class of several hundred members can be longer, and cannot be parted. */
    private static final int LONGEST_FILE = 350 << 10;

    /** KB of instructions for a property. */
    private static final double BYTECODE = 1.5;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A schema, and what is asked of it.
     *
     * @param lines of source for each property, at most
     * @param code of these lines, without blank ones, comments and imports, at most
     * @param kilobytes of class files for each property, at most
     */
    private record Large(Path schema, String valid, String invalid, int lines, int code, double kilobytes) {
        static Large of(String place, String valid, String invalid, int lines, int code, double kilobytes) {
            return new Large(SHARED.resolve(place + "/schema.json"), valid, invalid, lines, code, kilobytes);
        }

        String name() {
            return schema.equals(OWN)
                    ? "job status"
                    : String.valueOf(schema.getParent().getFileName());
        }
    }

    private static Stream<Large> always() {
        return Stream.of(
                new Large(
                        OWN,
                        "{\"session_id\":\"s\",\"status\":\"queued\",\"job_id\":\"\"}",
                        "{\"session_id\":\"s\",\"status\":\"q\",\"job_id\":\"\"}",
                        88,
                        56,
                        3.2),
                Large.of("schemastore/package.manifest", "{}", "1", 132, 87, 5.1),
                Large.of(
                        "big-schemas/openapi-3.1",
                        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{}}",
                        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"x\"},\"paths\":{}}",
                        114,
                        78,
                        4.5),
                Large.of(
                        "big-schemas/ss-github-workflow",
                        "{\"on\":\"push\",\"jobs\":{\"a\":{\"runs-on\":\"x\",\"steps\":[{\"run\":\"ls\"}]}}}",
                        "{\"on\":\"pull\",\"jobs\":{\"a\":{\"runs-on\":\"x\"}}}",
                        229,
                        144,
                        9.8),
                Large.of(
                        "big-schemas/cyclonedx-1.6",
                        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\"}",
                        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":0}",
                        115,
                        76,
                        4.7));
    }

    private static Stream<Large> largest() {
        return Stream.of(
                Large.of(
                        "big-schemas/vega-lite",
                        "{\"data\":{\"url\":\"x\"},\"mark\":\"bar\",\"encoding\":{}}",
                        "{\"data\":{\"url\":\"x\"},\"mark\":\"bars\",\"encoding\":{}}",
                        257,
                        162,
                        10.7),
                Large.of(
                        "big-schemas/fhir",
                        "{\"resourceType\":\"Patient\",\"active\":true}",
                        "{\"resourceType\":\"Patient\",\"active\":1}",
                        56,
                        37,
                        2.0),
                Large.of("big-schemas/ss-apollo-router-2.9.0", "{}", "{\"cors\":1}", 224, 147, 9.4),
                Large.of("big-schemas/ss-vector", "{}", "{\"api\":1}", 198, 130, 8.6),
                Large.of("big-schemas/ss-utcm-monitor", "{}", "1", 14, 13, 0.6));
    }

    @TestFactory
    Stream<DynamicTest> largeSchemasCompileAndStayWithinTheirBounds() {
        return Stream.concat(always(), ALL ? largest() : Stream.empty())
                .map(large -> DynamicTest.dynamicTest(large.name(), () -> check(large)));
    }

    private static void check(Large large) throws Exception {
        Assumptions.assumeTrue(Files.exists(large.schema()), () -> "skipped: there is no " + large.schema());
        List<SchemaText> texts = texts(large.schema());
        long begin = System.nanoTime();
        GenerationResult generated = new Generator()
                .generate(GenerationRequest.ofText(
                        texts.get(0), texts.subList(1, texts.size()), GeneratorOptions.ofPackage("large")));
        assertThat(generated.hasErrors())
                .as(() -> generated.diagnostics().toString())
                .isFalse();
        long middle = System.nanoTime();
        CompilationResult compiled = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(
                        generated.files(),
                        List.of(SchemaCompiler.placeOf(JsonModel.class), SchemaCompiler.placeOf(Nullable.class)),
                        List.of("-Xlint:all", "-Werror"));
        long end = System.nanoTime();
        assertThat(compiled.messages()).isEmpty();
        List<JsonNode> schemas = new ArrayList<>();
        for (SchemaText text : texts) {
            schemas.add(JSON.readTree(text.json()));
        }
        GeneratedSize size = GeneratedSize.of(schemas, generated.files(), compiled);
        System.out.println(size.row(large.name(), (middle - begin) / 1e9, (end - middle) / 1e9));
        assertThat(size.linesPerProperty()).as("lines for a property").isLessThan(large.lines());
        assertThat(size.codePerProperty()).as("lines of code for a property").isLessThan(large.code());
        assertThat(size.bytecodePerProperty())
                .as("KB of bytecode for a property")
                .isLessThan(BYTECODE);
        assertThat(size.kilobytesPerProperty()).as("KB for a property").isLessThan(large.kilobytes());
        assertThat(size.longest()).as("the longest file").isLessThan(LONGEST_FILE);
        CompiledSchema schema = CompiledSchema.in(compiled.loader(LargeSchemasTest.class.getClassLoader()), generated);
        assertThat(valid(schema, large.valid())).as(large.valid()).isTrue();
        assertThat(valid(schema, large.invalid())).as(large.invalid()).isFalse();
    }

    /** The schema first, then those of its folder that it may refer to. */
    private static List<SchemaText> texts(Path schema) throws IOException {
        String own = schema.toAbsolutePath().normalize().toUri().toString();
        byte[] text = Files.readAllBytes(schema);
        URI uri = URI.create(JSON.readTree(text).path("$id").asText(own).replaceAll("#.*", ""));
        List<SchemaText> all = new ArrayList<>(List.of(new SchemaText(uri, text)));
        try (Stream<Path> beside = Files.list(schema.toAbsolutePath().getParent())) {
            for (Path each : beside.filter(file -> file.getFileName().toString().endsWith(".SNAPSHOT.schema.json"))
                    .sorted()
                    .toList()) {
                all.add(new SchemaText(uri.resolve(each.getFileName().toString()), Files.readAllBytes(each)));
            }
        }
        return all;
    }

    private static boolean valid(CompiledSchema schema, String document) {
        return schema.tryParse(document.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults())
                .isValid();
    }
}
