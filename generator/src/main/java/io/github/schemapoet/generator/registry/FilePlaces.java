package io.github.schemapoet.generator.registry;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Places of files that texts name; nothing where the file system can have none of that name. */
final class FilePlaces {
    private FilePlaces() {}

    static Optional<Path> below(Path folder, String path) {
        try {
            return Optional.of(folder.resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static Optional<Path> beside(Path file, String path) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Optional.empty() : below(folder, path);
    }
}
