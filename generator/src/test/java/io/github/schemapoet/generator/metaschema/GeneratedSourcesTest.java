package io.github.schemapoet.generator.metaschema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.NamingOptions;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.fixture.Golden;
import io.github.schemapoet.generator.option.TypeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checks of the metaschemas are, to the byte, what this generator generates from them now. {@link Golden} says how
 * they are written anew: after every change of what is generated.
 *
 * <p>A change of what generated code calls is made in steps: the new is added to the runtime, the checks are written anew,
 * then the old is removed. Otherwise the generator does not compile that should write them.
 */
class GeneratedSourcesTest {
    private static final Path SOURCES = Path.of("src/generated/java");

    static List<Dialect> drafts() {
        return Dialects.all();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void areWhatIsGeneratedNow(Dialect draft) throws IOException {
        String packageName = "io.github.schemapoet.generator.metaschema."
                + draft.name().replace("-", "").replaceFirst("^2", "draft2");
        GenerationResult generated = generate(draft, packageName);
        assertThat(generated.diagnostics()).isEmpty();
        SortedMap<String, String> now = new TreeMap<>();
        generated.files().forEach((path, text) -> now.put(path.substring(path.lastIndexOf('/') + 1), text));
        Path folder = SOURCES.resolve(packageName.replace('.', '/'));
        if (Golden.isToBeWritten()) {
            Golden.replace(folder, now);
        }
        SortedMap<String, String> present = present(folder);
        assertThat(present.keySet()).isEqualTo(now.keySet());
        now.forEach((name, text) -> assertThat(present.get(name)).as(name).isEqualTo(text));
    }

    /** By the letter a metaschema asserts no format; the front end says itself what is no pattern, URI or reference. */
    private static GenerationResult generate(Dialect draft, String packageName) throws IOException {
        String site = draft.uri().replaceFirst("(://[^/]+/).*", "$1");
        GeneratorOptions options = GeneratorOptions.ofPackage(packageName)
                .withFormats(GeneratorOptions.Assertion.ANNOTATE)
                .withTypes(TypeOptions.DEFAULTS.withExtent(TypeOptions.Extent.ROOTS))
                .withNaming(NamingOptions.DEFAULTS.withPackages(Map.of(site, packageName)));
        SchemaText metaschema = new SchemaText(URI.create(draft.uri()), bytes(draft));
        return new Generator().generate(GenerationRequest.ofText(metaschema, List.of(), options));
    }

    private static byte[] bytes(Dialect draft) throws IOException {
        String name = draft.uri().replaceFirst("https?://json-schema.org/", "");
        String resource = "/io/github/schemapoet/generator/registry/metaschemas/" + name + ".json";
        try (InputStream in = Generator.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return in.readAllBytes();
        }
    }

    private static SortedMap<String, String> present(Path folder) throws IOException {
        SortedMap<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                present.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return present;
    }
}
