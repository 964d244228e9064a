package io.github.schemapoet.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.output.OutputProblem.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("out put/here");
    }

    private WriteResult write(Map<String, String> files) {
        return write("main", files, false);
    }

    private WriteResult write(String owner, Map<String, String> files, boolean overwrite) {
        return new OutputFolder(folder, owner).write(new TreeMap<>(files), "f", List.of("in"), overwrite);
    }

    private static void assertFault(WriteResult result, Fault fault, String path) {
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault()).isEqualTo(fault);
            assertThat(problem.path()).isEqualTo(path);
        });
        assertThat(result.written()).isEmpty();
    }

    /** What failed is told when nobody writes any more. */
    @Test
    void nothingIsWrittenAfterAFailure() throws Exception {
        Map<String, String> files = new TreeMap<>();
        IntStream.range(0, 400).forEach(i -> files.put("a/F" + i + ".java", "1".repeat(20_000)));
        // In the place of the file by which one of them would be written is a folder that is not empty.
        byte[] first = folder.resolve("a/F0.java").toString().getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("a/." + Digest.of(first) + ".tmp/full"));
        assertFault(write(files), Fault.UNUSABLE, "");
        long then = count();
        Thread.sleep(200);
        assertThat(count()).isEqualTo(then);
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            return files.count();
        }
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsStaleIsDeleted() throws IOException {
        assertThat(write(Map.of("a/A.java", "1", "a/B.java", "1", "b/c/C.java", "1"))
                        .written())
                .containsExactly("a/A.java", "a/B.java", "b/c/C.java");
        Files.setLastModifiedTime(folder.resolve("a/A.java"), LONG_AGO);

        WriteResult result = write(Map.of("a/A.java", "1", "a/B.java", "2", "a/D.java", "1"));

        assertThat(result.written()).containsExactly("a/B.java", "a/D.java");
        assertThat(result.deleted()).containsExactly("b/c/C.java");
        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(folder.resolve("a/A.java"))).isEqualTo(LONG_AGO);
        assertThat(folder.resolve("a/B.java")).hasContent("2");
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(write(Map.of()).deleted()).hasSize(3);
    }

    @Test
    void aWriteOfTheSameTouchesNothing() throws IOException {
        write(Map.of("A.java", "1"));
        Path manifest = folder.resolve(".schemapoet/main.manifest");
        Files.setLastModifiedTime(manifest, LONG_AGO);

        assertThat(write(Map.of("A.java", "1")).written()).isEmpty();
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(LONG_AGO);
        assertThat(new OutputFolder(folder, "main").isIntact()).isTrue();
        assertThat(new OutputFolder(folder, "main").lastManifest().fingerprint())
                .isEqualTo("f");
        assertThat(new OutputFolder(folder, "main").lastManifest().inputs()).containsExactly("in");
    }

    @Test
    void anEditedFileIsReportedAndKept() throws IOException {
        write(Map.of("A.java", "1", "B.java", "1"));
        Files.writeString(folder.resolve("A.java"), "mine");

        assertThat(new OutputFolder(folder, "main").isIntact()).isFalse();
        assertFault(write(Map.of("A.java", "2", "B.java", "2")), Fault.EDITED, "A.java");
        assertFault(write(Map.of("B.java", "2")), Fault.EDITED, "A.java");
        assertThat(folder.resolve("A.java")).hasContent("mine");
        assertThat(folder.resolve("B.java")).hasContent("1");

        assertThat(write("main", Map.of("A.java", "2"), true).written()).containsExactly("A.java");
        assertThat(folder.resolve("A.java")).hasContent("2");
    }

    @Test
    void aFileOfSomebodyElseIsReportedAndKept() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("A.java"), "mine");
        assertFault(write(Map.of("A.java", "1")), Fault.FOREIGN, "A.java");
        assertThat(folder.resolve("A.java")).hasContent("mine");
    }

    @Test
    void aDeletedFileIsWrittenAgain() throws IOException {
        write(Map.of("A.java", "1"));
        Files.delete(folder.resolve("A.java"));
        assertThat(write(Map.of("A.java", "1")).written()).containsExactly("A.java");
    }

    @Test
    void twoOwnersShareAFolderButNoFile() {
        write("first", Map.of("A.java", "1"), false);
        assertThat(write("second", Map.of("B.java", "1"), false).succeeded()).isTrue();
        WriteResult result = write("second", Map.of("A.java", "1"), false);
        assertFault(result, Fault.CLAIMED, "A.java");
        assertThat(result.problems().get(0).text()).contains("\"first\"").contains("\"second\"");
        assertThat(write("first", Map.of(), false).deleted()).containsExactly("A.java");
        assertThat(folder.resolve("B.java")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../A.java",
                "a/../../A.java",
                "/A.java",
                "a//A.java",
                "",
                "a\\b.java",
                "C:/A.java",
                ".schemapoet/main.manifest",
                "con.java",
                "a/aux/A.java",
                "\u00FC.java",
                "A.java.",
                "a\u0000.java"
            })
    void noPathLeavesTheFolderOrCannotBeHeld(String path) {
        WriteResult result = write(Map.of(path, "1"));
        assertThat(result.problems()).isNotEmpty().allMatch(problem -> problem.fault() == Fault.UNSAFE_PATH);
        assertThat(folder).doesNotExist();
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Path secret = Files.writeString(elsewhere.resolve("B.java"), "secret");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);
        Files.createSymbolicLink(folder.resolve("B.java"), secret);
        Files.createSymbolicLink(folder.resolve("C.java"), elsewhere.resolve("none"));

        assertFault(write("main", Map.of("a/A.java", "1"), true), Fault.UNSAFE_PATH, "a/A.java");
        assertFault(write("main", Map.of("B.java", "1"), true), Fault.UNSAFE_PATH, "B.java");
        assertFault(write("main", Map.of("C.java", "1"), true), Fault.UNSAFE_PATH, "C.java");
        assertThat(secret).hasContent("secret");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**A.java");
    }

    @Test
    void aForgedManifestDeletesNothingElsewhere() throws IOException {
        Files.createDirectories(folder);
        Path secret = Files.writeString(folder.resolveSibling("secret"), "secret");
        write(Map.of("A.java", "1"));
        Path manifest = folder.resolve(".schemapoet/main.manifest");
        Files.writeString(
                manifest,
                Files.readString(manifest) + "file "
                        + Digest.of("secret".getBytes(java.nio.charset.StandardCharsets.UTF_8)) + " ../secret\n");
        assertFault(write(Map.of("A.java", "2")), Fault.UNSAFE_PATH, "../secret");
        assertThat(secret).exists();
    }

    @Test
    void namesThatDifferOnlyInCaseClash() {
        assertFault(write(Map.of("a/Url.java", "1", "a/URL.java", "1")), Fault.CASE_CLASH, "a/Url.java");
        assertFault(write(Map.of("a/B.java", "1", "A/C.java", "1")), Fault.CASE_CLASH, "a/B.java");
    }

    /** What was written before a crash is known as ours, although the manifest did not come to be. */
    @Test
    void anInterruptedWriteIsTakenUp() throws IOException {
        write(Map.of("A.java", "1", "B.java", "1"));
        Path manifest = folder.resolve(".schemapoet/main.manifest");
        String last = Files.readString(manifest);
        write(Map.of("A.java", "2", "C.java", "2"));
        Files.move(manifest, folder.resolve(".schemapoet/main.announced"));
        Files.writeString(manifest, last);

        WriteResult result = write(Map.of("A.java", "3"));
        assertThat(result.written()).containsExactly("A.java");
        assertThat(result.deleted()).containsExactly("C.java");
    }

    @Test
    void aHalfWrittenManifestIsNone() {
        String text = new Manifest("o%\n", "f", List.of("a%0A\nb"), new TreeMap<>(Map.of("A", "1"))).text();
        assertThat(Manifest.parse(text).orElseThrow().text()).isEqualTo(text);
        assertThat(Manifest.parse(text).orElseThrow().inputs()).containsExactly("a%0A\nb");
        assertThat(Manifest.parse(text).orElseThrow().owner()).isEqualTo("o%\n");
        for (int length = 0; length < text.length(); length++) {
            assertThat(Manifest.parse(text.substring(0, length)).map(Manifest::files))
                    .satisfiesAnyOf(none -> assertThat(none).isEmpty(), some -> assertThat(some)
                            .contains(new TreeMap<>()));
        }
    }

    @Test
    void manyThreadsMayWriteAtOnce() throws InterruptedException, ExecutionException, IOException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<WriteResult>> writes = IntStream.range(0, 12)
                    .<Callable<WriteResult>>mapToObj(
                            i -> () -> write("owner" + i % 6, Map.of("p" + i % 6 + "/A.java", "text of " + i), false))
                    .toList();
            for (Future<WriteResult> result : threads.invokeAll(writes)) {
                assertThat(result.get().problems()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).hasSize(6);
        }
    }
}
