package io.github.schemapoet.generator.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFinderTest {
    private static final List<String> FILES =
            List.of("b.json", "a.json", "x/a.yaml", "x/y/a.json", "x/y/a.txt", ".git/a.json", "x/.hidden.json");

    @TempDir
    Path folder;

    private static List<String> find(Path place, List<String> includes, List<String> excludes) throws IOException {
        try (SchemaFinder finder = new SchemaFinder()) {
            return finder.find(place, includes, excludes).stream()
                    .map(schema -> schema.folder().relativize(schema.file()).toString())
                    .toList();
        }
    }

    @Test
    void foldersAndJarsAreSearchedAlike() throws IOException {
        Path jar = folder.resolve("schemas.jar");
        Path sources = folder.resolve("sources");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry(file));
                Files.createDirectories(sources.resolve(file).getParent());
                Files.writeString(sources.resolve(file), "{}");
            }
        }
        for (Path place : List.of(sources, jar)) {
            assertThat(find(place, List.of("**/*.json", "**/*.yaml"), List.of("x/y/**")))
                    .containsExactly("a.json", "b.json", "x/a.yaml");
            assertThat(find(place, List.of("**/*.json"), List.of())).containsExactly("a.json", "b.json", "x/y/a.json");
        }
        assertThat(find(folder.resolve("none"), List.of("**"), List.of())).isEmpty();
        assertThat(find(sources.resolve("none.json"), List.of(), List.of())).containsExactly("none.json");
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.json, a.json, true",
        "**/*.json, a/b/c.json, true",
        "*.json, a/b.json, false",
        "a/, a/b/c, true",
        "a/**, a, true",
        "a/**/c, a/c, true",
        "a/**/c, a/b/b/c, true",
        "a?c, abc, true",
        "a?c, a/c, false",
        "a.c, abc, false",
        "**, a/b, true",
        "x*, a/x, false",
    })
    void patternsAreThoseOfAnt(String pattern, String path, boolean matches) {
        assertThat(AntPattern.anyMatches(List.of(pattern), path)).isEqualTo(matches);
    }
}
