package io.github.schemapoet.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all contenders in turn, several times over, and prints what came of it beside the goals. */
public final class Compare {
    private Compare() {}

    /** Takes {@code --quick} for a run of a few minutes. */
    public static void main(String[] args) throws RunnerException {
        boolean quick = Arrays.asList(args).contains("--quick");
        Scores scores = new Scores();
        int rounds = quick ? 2 : 5;
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options(quick)).run()) {
                scores.add(result);
            }
        }
        scores.print(System.out);
        Goals.print(scores, System.out);
    }

    /** The heap is touched before, since pages that are new to the process cost more than what is measured. */
    private static Options options(boolean quick) {
        return new OptionsBuilder()
                .include(JobStatusBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                .forks(1)
                .jvmArgs(List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch").toArray(String[]::new))
                .warmupIterations(quick ? 4 : 8)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(quick ? 8 : 16)
                .measurementTime(TimeValue.milliseconds(300))
                .shouldFailOnError(true)
                .build();
    }
}
