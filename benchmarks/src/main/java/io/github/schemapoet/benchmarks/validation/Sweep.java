package io.github.schemapoet.benchmarks.validation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Every schema of practice in one JVM, a moment each: rough numbers, to see where it is worth looking, and to look at it with
 * a profiler. What was compiled for one schema is used for the next, as in a program that has many. The time is that of the
 * thread, since a busy machine has no other; run it with {@code -Xbatch}, so that the JVM's compiler does not lag behind.
 */
public final class Sweep {
    private static final long WARM_UP = 1_000_000L * Long.getLong("warm", 250);
    private static final int ROUNDS = 5;
    private static final long ROUND = 30_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private double logarithms;
    private double parsedLogarithms;
    private int counted;

    private Sweep() {}

    /** Takes the folder, and the names of schemas, or which part of them all ({@code /1} for all, {@code /10}). */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Sweep sweep = new Sweep();
        if (args[1].startsWith("/")) {
            List<String> names = PracticeSchema.names(corpus);
            for (int i = 0; i < names.size(); i += Integer.parseInt(args[1].substring(1))) {
                sweep.measure(PracticeSchema.read(corpus, names.get(i)));
            }
        } else {
            for (int i = 1; i < args.length; i++) {
                sweep.measure(PracticeSchema.read(corpus, args[i]));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d schemas, geometric mean %.4f, of parsed documents %.4f%n",
                sweep.counted,
                Math.exp(sweep.logarithms / sweep.counted),
                Math.exp(sweep.parsedLogarithms / sweep.counted));
    }

    private void measure(PracticeSchema schema) {
        try {
            Subject<?> ours = Subject.of(Subject.OURS, schema);
            double mine = time(ours::acceptsAll);
            double mineParsed = time(ours::acceptsAllParsed);
            Subject<?> peer = Subject.of(Subject.NETWORKNT, schema);
            double theirs = time(peer::acceptsAll);
            double parsed = time(peer::acceptsAllParsed);
            logarithms += Math.log(mine / theirs);
            parsedLogarithms += Math.log(mineParsed / parsed);
            counted++;
            System.out.printf(
                    Locale.ROOT,
                    "%-45s %7d B ours %10.0f ns, %5.2f ns/B; / networknt %.4f; of parsed documents %10.0f ns / networknt %.4f%n",
                    schema.name(),
                    schema.bytes(),
                    mine,
                    mine / schema.bytes(),
                    mine / theirs,
                    mineParsed,
                    mineParsed / parsed);
        } catch (RuntimeException | StackOverflowError e) {
            System.out.println(schema.name() + " is left out: " + e);
        }
    }

    private static double time(BooleanSupplier work) {
        repeat(work, WARM_UP);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            least = Math.min(least, repeat(work, ROUND));
        }
        return least;
    }

    /** The clock of a thread is slow: it is read seldom. */
    private static double repeat(BooleanSupplier work, long duration) {
        long begin = THREADS.getCurrentThreadCpuTime();
        long count = 0;
        long batch = 1;
        boolean all = true;
        long elapsed;
        do {
            for (long i = 0; i < batch; i++) {
                all &= work.getAsBoolean();
            }
            count += batch;
            elapsed = THREADS.getCurrentThreadCpuTime() - begin;
            batch = elapsed < duration / 100 ? batch * 2 : batch;
        } while (elapsed < duration);
        if (!all) {
            throw new IllegalStateException("a document is not valid");
        }
        return (double) elapsed / count;
    }
}
