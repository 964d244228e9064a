package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    private static final Path SCHEMAS = Path.of("src/test/fixtures/unions/schema");
    private static final Path MANY = Path.of("src/test/fixtures/references");

    @TempDir
    Path folder;

    private static GenerationResult generate(Path place, List<Path> schemas) {
        GeneratorOptions options = GeneratorOptions.ofPackage("p").withRoot(place.resolve("schema"));
        return new Generator()
                .generate(new GenerationRequest(
                        schemas.stream().map(SchemaSet::ofFile).toList(),
                        options.withCatalog(place.resolve("catalog.yaml"))));
    }

    private static List<Path> copy(Path from, Path to) throws IOException {
        List<Path> schemas = new ArrayList<>();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                if (copy.startsWith(to.resolve("schema"))) {
                    schemas.add(copy);
                }
            }
        }
        return schemas;
    }

    @Test
    void whatIsGeneratedDependsOnTheSchemasAlone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Path> schemas = copy(MANY, folder.resolve("one place"));
        GenerationResult here = generate(folder.resolve("one place"), schemas);
        assertThat(here.hasErrors()).as(here.diagnostics().toString()).isFalse();
        List<Path> others = copy(MANY, folder.resolve("another/place"));
        Collections.reverse(others);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(generate(folder.resolve("another/place"), others).files())
                    .isEqualTo(here.files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void warningsCanBeErrors() throws IOException {
        Path schema = folder.resolve("schema.json");
        Files.writeString(
                schema,
                "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$ref\":\"#/definitions/A\",\"minLength\":1,"
                        + "\"definitions\":{\"A\":{\"type\":\"string\"}}}");
        GeneratorOptions options = GeneratorOptions.ofPackage("p");
        List<SchemaSet> schemas = List.of(SchemaSet.ofFile(schema));
        assertThat(new Generator()
                        .generate(new GenerationRequest(schemas, options))
                        .files())
                .isNotEmpty();
        GenerationResult strict =
                new Generator().generate(new GenerationRequest(schemas, options.withFailOnWarning(true)));
        assertThat(strict.files()).isEmpty();
        assertThat(strict.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Test
    void theFilesReadAreNamed() {
        GeneratorOptions options = GeneratorOptions.ofPackage("p");
        GenerationResult result = new Generator()
                .generate(new GenerationRequest(
                        List.of(new SchemaSet(SCHEMAS, List.of("**/*.json"), List.of())), options));
        assertThat(result.inputs()).containsExactly(SCHEMAS.resolve("shapes.json"));
    }
}
