package io.github.schemapoet.benchmarks.corpus;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what may hang, or recur without end, in a thread with a deep stack. */
final class Bounded {
    private static final long STACK = 64L << 20;

    private final Duration limit;

    Bounded(Duration limit) {
        this.limit = limit;
    }

    /**
     * The task's result.
     *
     * @throws Failure where the task throws anything, or has not ended within the limit: then it is interrupted and left alone
     */
    <T> T run(Callable<T> task) throws Failure {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "bounded", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new Failure(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new Failure("not done within " + limit.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    /** Says why a task has no result. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1;

        Failure(String message, Throwable cause) {
            super(message, cause);
        }

        /** What is at the bottom of it: of what is called by reflection, the exception proper. */
        static Throwable root(Failure failure) {
            Throwable last = failure;
            for (Throwable next = last.getCause(); next != null; next = next.getCause()) {
                last = next;
            }
            return last;
        }
    }
}
