package io.github.schemapoet.schema.zod;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One thread whose stack bears documents that nest thousands of levels deep, in the interpreter of JavaScript too. */
public final class DeepStack implements AutoCloseable {
    private static final long BYTES = 512L << 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread deep = new Thread(null, task, "deep-stack", BYTES);
        deep.setDaemon(true);
        return deep;
    });

    /** What the task answers or throws. */
    public <T> T call(Callable<T> task) {
        try {
            return thread.submit(task).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
