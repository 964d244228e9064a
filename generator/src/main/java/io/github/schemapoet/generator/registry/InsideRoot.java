package io.github.schemapoet.generator.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether files are where references may read: links are followed before comparing. */
final class InsideRoot {
    private InsideRoot() {}

    /** Whether a file is below a root, or would be if it existed. */
    static boolean check(Path file, Path root) {
        try {
            Path real = root.toRealPath();
            Path inside = Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
            boolean lexical = inside.startsWith(root.toAbsolutePath().normalize());
            return inside.startsWith(real) || !Files.exists(file) && lexical;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean exists(Path file) {
        return Files.isRegularFile(file);
    }
}
