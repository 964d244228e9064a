package io.github.schemapoet.cli.suite;

import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files of cases below a folder {@code tests}, and schemas below a folder {@code remotes} to which they refer.
 *
 * @param name as the numbers are printed with
 * @param remotesUri of the folder of the remotes
 */
public record Suite(String name, Path folder, String remotesUri) {
    private static final Path OFFICIAL =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite");

    /** The official test suite, where it is at hand. */
    public static Optional<Suite> official() {
        return Files.isDirectory(OFFICIAL)
                ? Optional.of(new Suite("official", OFFICIAL.toAbsolutePath(), "http://localhost:1234/"))
                : Optional.empty();
    }

    /** Our own cases. A folder of these is for one draft, or from one to another ({@code draft4..draft7}). */
    public static Suite own() {
        try {
            return new Suite(
                    "own",
                    Path.of(Suite.class.getResource("/cases").toURI()).toAbsolutePath(),
                    "http://cases.example/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All files of a draft, in the order of their names. */
    public List<SuiteFile> files(Draft draft) throws IOException {
        List<SuiteFile> files = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder.resolve("tests"))) {
            for (Path each : folders.sorted().toList()) {
                if (holdsFor(each.getFileName().toString(), draft)) {
                    files.addAll(files(draft, each));
                }
            }
        }
        return files;
    }

    private static boolean holdsFor(String name, Draft draft) {
        int dots = name.indexOf("..");
        if (dots < 0) {
            return name.equals(draft.folder());
        }
        return Draft.of(name.substring(0, dots)).compareTo(draft) <= 0
                && draft.compareTo(Draft.of(name.substring(dots + 2))) <= 0;
    }

    private static List<SuiteFile> files(Draft draft, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> SuiteFile.read(
                            draft, folder.relativize(file).toString().replace('\\', '/'), file))
                    .toList();
        }
    }

    /** A catalogue of the remotes. */
    public Path writeCatalog(Path file) throws IOException {
        JsonString remotes = JsonString.of(folder.resolve("remotes") + "/");
        return Files.writeString(
                file, JsonObject.of(Map.of(remotesUri, remotes)).toJson());
    }

    /** The texts of the remotes, by URI. */
    public Map<String, String> remotes() throws IOException {
        Path remotes = folder.resolve("remotes");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(remotes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                String path = remotes.relativize(file).toString().replace('\\', '/');
                texts.put(remotesUri + path, Files.readString(file));
            }
        }
        return texts;
    }

    /** The options of a file: what is an annotation by the letter is tested as an assertion where the suite does. */
    public static GeneratorOptions options(SuiteFile file, Path catalog) {
        return GeneratorOptions.ofPackage("p")
                .withDialect(file.draft().dialect().name())
                .withCatalog(catalog)
                .withFormats(file.kind() == Kind.FORMAT ? Assertion.ASSERT : Assertion.ANNOTATE)
                .withContent(file.kind() == Kind.CONTENT ? Assertion.ASSERT : Assertion.ANNOTATE);
    }
}
