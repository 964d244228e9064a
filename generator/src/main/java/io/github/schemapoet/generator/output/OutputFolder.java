package io.github.schemapoet.generator.output;

import io.github.schemapoet.generator.output.OutputProblem.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A folder of generated files, one owner's part of it. Several owners (executions of a plugin) may share a folder, each with
 * a manifest of its own in {@code .schemapoet} below it. Safe for use by several threads and processes at once.
 */
public final class OutputFolder {
    private final Path folder;
    private final Manifests manifests;

    /**
     * @param folder made when something is written to it
     * @param owner who writes, such as the name of an execution; told apart from other owners by this name
     */
    public OutputFolder(Path folder, String owner) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifests = new Manifests(this.folder, owner);
    }

    /** What this owner wrote last, and from what; empty if nothing, or if it did not get to the end. */
    public Manifest lastManifest() throws IOException {
        return manifests.own();
    }

    /** Whether every file that this owner wrote last is still there, to the byte. */
    public boolean isIntact() throws IOException {
        for (Map.Entry<String, String> file : manifests.own().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path)
                    || !Digest.of(Files.readAllBytes(path)).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the folder hold these files of this owner, and no others of it. If anything stands in the way, nothing is
     * written, and the result says what.
     *
     * @param files text by path, the parts of which are parted by {@code /}
     * @param fingerprint remembered in the manifest, with the inputs
     * @param inputs the files that were read
     * @param overwrite whether files may be overwritten and deleted that were edited, or not generated here
     */
    public WriteResult write(
            SortedMap<String, String> files, String fingerprint, List<String> inputs, boolean overwrite) {
        List<OutputProblem> problems = PathRules.problems(files.keySet());
        if (!problems.isEmpty()) {
            return WriteResult.failed(problems);
        }
        SortedMap<String, byte[]> contents = new TreeMap<>();
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            contents.put(path, bytes);
            digests.put(path, Digest.of(bytes));
        });
        try {
            Files.createDirectories(folder);
            Manifest next = new Manifest(manifests.owner(), fingerprint, inputs, digests);
            return FolderLock.holding(manifests.folder(), () -> write(contents, next, overwrite));
        } catch (IOException e) {
            return WriteResult.failed(List.of(new OutputProblem(
                    Fault.UNUSABLE, "", "The output folder " + folder + " cannot be written: " + e + ".")));
        }
    }

    private WriteResult write(SortedMap<String, byte[]> contents, Manifest next, boolean overwrite) throws IOException {
        Manifest last = manifests.own();
        WritePlan plan = new Planner(folder, last, manifests.announced(), overwrite).plan(next, manifests.claims());
        if (!plan.problems().isEmpty()) {
            return WriteResult.failed(plan.problems());
        }
        boolean changes = !plan.writes().isEmpty() || !plan.deletes().isEmpty();
        if (changes) {
            manifests.announce(next);
            writeAll(plan.writes(), contents);
            for (String path : plan.deletes()) {
                delete(folder.resolve(path));
            }
        }
        if (changes || !last.equals(next)) {
            manifests.conclude(next);
        }
        int unchanged = contents.size() - plan.writes().size();
        return new WriteResult(plan.writes(), plan.deletes(), unchanged, List.of());
    }

    /**
     * Several at once: the system takes longer for a file than we do. A failure is thrown when all have ended: nobody writes
     * when the lock of the folder is let go.
     */
    private void writeAll(List<String> paths, SortedMap<String, byte[]> contents) throws IOException {
        Queue<IOException> failures = new ConcurrentLinkedQueue<>();
        paths.parallelStream().forEach(path -> {
            try {
                Writes.atomically(folder.resolve(path), contents.getOrDefault(path, new byte[0]));
            } catch (IOException e) {
                failures.add(e);
            }
        });
        IOException first = failures.poll();
        if (first != null) {
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** With the folders that become empty. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path parent = file.getParent();
                parent != null && !parent.equals(folder) && isEmpty(parent);
                parent = parent.getParent()) {
            Files.delete(parent);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
