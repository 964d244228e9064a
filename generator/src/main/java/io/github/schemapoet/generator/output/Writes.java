package io.github.schemapoet.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes of one file. */
final class Writes {
    private Writes() {}

    /** All of the bytes or none of them, also for somebody who reads meanwhile. */
    static void atomically(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No file can be written at " + file);
        }
        // Nearly always there: to try to make it would cost an exception.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path temporary = folder.resolve("." + Digest.of(file.toString().getBytes(StandardCharsets.UTF_8)) + ".tmp");
        boolean moved = false;
        try {
            create(temporary, bytes);
            move(temporary, file);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Never writes to what is there already, which may be a link. */
    private static void create(Path temporary, byte[] bytes) throws IOException {
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            Files.delete(temporary);
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
