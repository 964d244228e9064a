package io.github.schemapoet.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The least time and allocation seen of each contender. On a machine that others use too, what is least is what the work
 * itself costs.
 */
final class Scores {
    private final Map<String, Double> nanoseconds = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    void add(RunResult run) {
        String method = run.getParams().getBenchmark();
        String name = method.substring(method.lastIndexOf('.') + 1) + " "
                + run.getParams().getParam("size");
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                nanoseconds.merge(name, iteration.getPrimaryResult().getScore(), Math::min);
            }
        }
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            allocated = run.getSecondaryResults().get("\u00b7gc.alloc.rate.norm");
        }
        if (allocated != null) {
            bytes.merge(name, allocated.getScore(), Math::min);
        }
    }

    double time(String contender, String size) {
        return nanoseconds.getOrDefault(contender + " " + size, Double.NaN);
    }

    double allocation(String contender, String size) {
        return bytes.getOrDefault(contender + " " + size, Double.NaN);
    }

    void print(PrintStream out) {
        out.println();
        out.println("contender                      size          ns/op           B/op");
        nanoseconds.forEach((name, time) -> {
            String[] parts = name.split(" ");
            out.printf(
                    Locale.ROOT,
                    "%-30s %-4s %14.0f %14.0f%n",
                    parts[0],
                    parts[1],
                    time,
                    bytes.getOrDefault(name, Double.NaN));
        });
        out.println();
    }
}
