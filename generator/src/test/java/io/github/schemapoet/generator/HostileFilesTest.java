package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.generator.text.HostileTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of schemas that would be files elsewhere, or no files, on some system. */
class HostileFilesTest {
    private static final List<String> NAMES = List.of(
            "CON",
            "nul",
            "Aux",
            "aux.json",
            "PRN.txt",
            "com1",
            "COM\u00B9",
            "Lpt9",
            "conin$",
            "..",
            ".",
            "../up",
            "/etc/passwd",
            "C:\\Windows",
            "a\u0000b",
            "Thing",
            "THING",
            "thing",
            "T\u0127ing",
            "x".repeat(300),
            "ThingChecker",
            "thingcodec",
            "package-info",
            "module-info",
            "-",
            "$",
            "_",
            "1");

    @TempDir
    Path folder;

    /** No file but those below the folder; none that a device has the name of, or that differs from another in case only. */
    private void check(Path output, FolderResult result) throws IOException {
        assertThat(result.outcome()).as(result.diagnostics().toString()).isEqualTo(FolderResult.Outcome.GENERATED);
        List<String> names = new ArrayList<>();
        for (String path : result.written()) {
            assertThat(output.resolve(path).toRealPath())
                    .startsWith(output.toRealPath().resolve("p"));
            assertThat(path).matches("p/[A-Za-z][A-Za-z0-9]{0,200}\\.java");
            assertThat(path).doesNotMatch("(?i)p/(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)\\..*");
            names.add(path.toLowerCase(Locale.ROOT));
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".schemapoet"))
                    .toList();
        }
    }

    @Test
    void definitionsOfAnyNameStayInTheFolder() throws IOException {
        ObjectNode schema = new ObjectMapper().createObjectNode();
        ObjectNode definitions = schema.putObject("$defs");
        int count = 0;
        for (String name : NAMES) {
            definitions
                    .putObject(name)
                    .put("$anchor", "a" + count)
                    .putObject("properties")
                    .putObject("p")
                    .put("type", "integer");
            schema.withObjectProperty("properties").putObject("p" + count).put("$ref", "#a" + count++);
        }
        Path file = Files.write(folder.resolve("schema.json"), HostileSchemas.bytes(schema));
        int before = files().size();
        Path output = folder.resolve("out");
        FolderResult result = new FolderGeneration(output, "test", folder).run(request(file), true, false);
        check(output, result);
        assertThat(files()).hasSize(before + result.written().size());
    }

    @Test
    void filesOfAnyNameStayInTheFolder() throws IOException {
        List<String> names = Stream.concat(NAMES.stream(), HostileTexts.small().values().stream())
                .filter(name -> !name.contains("/")
                        && name.length() < 200
                        && name.chars().noneMatch(c -> c == 0))
                .filter(name -> name.chars().noneMatch(c -> Character.isSurrogate((char) c)))
                .filter(name -> !name.equals("a"))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            Path place = Files.createDirectories(folder.resolve("in" + i));
            Path file = place.resolve(names.get(i) + ".json");
            Files.writeString(file, "{\"properties\": {\"p\": {\"type\": \"integer\"}}}");
            Path output = folder.resolve("out" + i);
            check(output, new FolderGeneration(output, "test", place).run(request(file), true, false));
        }
        assertThat(folder.resolveSibling("up.json")).doesNotExist();
    }

    private static GenerationRequest request(Path file) {
        return new GenerationRequest(List.of(SchemaSet.ofFile(file)), GeneratorOptions.ofPackage("p"));
    }
}
