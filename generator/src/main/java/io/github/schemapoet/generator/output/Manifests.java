package io.github.schemapoet.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The manifests of a folder's owners. A write is announced by a second manifest before the first file is touched, and that
 * becomes the manifest when all is done: after a crash in between, what was written is still known as our own.
 */
final class Manifests {
    private static final String MANIFEST = ".manifest";
    private static final String ANNOUNCED = ".announced";

    private final Path folder;
    private final String owner;
    private final String name;

    Manifests(Path output, String owner) {
        this.folder = output.resolve(".schemapoet");
        this.owner = owner;
        this.name = fileName(owner);
    }

    /** Any name becomes a file's name, and no two become the same. */
    private static String fileName(String owner) {
        StringBuilder file = new StringBuilder();
        for (byte b : owner.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-') {
                file.append((char) b);
            } else {
                file.append('_').append(String.format("%02x", b));
            }
        }
        return file.length() <= 100 ? file.toString() : Digest.of(owner.getBytes(StandardCharsets.UTF_8));
    }

    Path folder() {
        return folder;
    }

    Manifest own() throws IOException {
        return read(folder.resolve(name + MANIFEST)).orElseGet(() -> Manifest.empty(owner));
    }

    /** What a write that was interrupted was about to write; empty if none was. */
    Manifest announced() throws IOException {
        return read(folder.resolve(name + ANNOUNCED)).orElseGet(() -> Manifest.empty(owner));
    }

    /** Owners by the paths that are theirs, not ours. */
    Map<String, String> claims() throws IOException {
        Map<String, String> claims = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return claims;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
                String other = String.valueOf(entry.getFileName());
                if (other.endsWith(MANIFEST) && !other.equals(name + MANIFEST)) {
                    read(entry)
                            .ifPresent(manifest ->
                                    manifest.files().keySet().forEach(path -> claims.put(path, manifest.owner())));
                }
            }
        }
        return claims;
    }

    String owner() {
        return owner;
    }

    void announce(Manifest next) throws IOException {
        Writes.atomically(folder.resolve(name + ANNOUNCED), next.text().getBytes(StandardCharsets.UTF_8));
    }

    void conclude(Manifest next) throws IOException {
        announce(next);
        Writes.move(folder.resolve(name + ANNOUNCED), folder.resolve(name + MANIFEST));
    }

    private static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Manifest.parse(Files.readString(file, StandardCharsets.UTF_8));
    }
}
