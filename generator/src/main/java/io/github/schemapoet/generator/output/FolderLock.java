package io.github.schemapoet.generator.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps other threads and processes from the manifests while we are at them. */
final class FolderLock {
    private static final int TRIES = 1_500;
    private static final long PAUSE_MILLIS = 40;

    private FolderLock() {}

    /** What is done meanwhile. */
    interface Action<T> {
        T run() throws IOException;
    }

    /** Waits up to a minute for the lock. */
    static <T> T holding(Path folder, Action<T> action) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TRIES; i++) {
                if (tryLock(channel) != null) {
                    return action.run();
                }
                pause();
            }
        }
        throw new IOException("Another build has been writing to " + folder + " for a minute");
    }

    /** Within one Java process a lock held by another thread is an exception; there is no way to wait for it. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while another build was writing", e);
        }
    }
}
