package io.github.schemapoet.benchmarks.validation;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The fastest iterations by schema, and how they stand to one another. */
final class Ratios {
    private static final String OURS = Subject.OURS + " fromBytes";
    private static final String NETWORKNT = Subject.NETWORKNT + " fromBytes";
    private static final double MEAN = 0.05;
    private static final double WORST = 1;

    /** Nanoseconds by contender with method, and by schema. */
    private final Map<String, Map<String, Double>> times = new TreeMap<>();

    void add(RunResult run) {
        String method = run.getParams().getBenchmark();
        String contender = run.getParams().getParam("contender")
                + method.substring(method.lastIndexOf('.')).replace('.', ' ');
        String schema = run.getParams().getParam("schema");
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                times.computeIfAbsent(contender, any -> new TreeMap<>())
                        .merge(schema, iteration.getPrimaryResult().getScore(), Math::min);
            }
        }
    }

    /** A line for each schema, then the means, then the goals. */
    void print(PrintStream out) {
        Map<String, Double> ours = times.getOrDefault(OURS, Map.of());
        out.println();
        out.println("nanoseconds for all documents of a schema, ours from bytes, and ours / each other");
        ours.forEach((schema, time) -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-40s %10.0f", schema, time));
            times.forEach((contender, all) -> {
                if (!contender.equals(OURS) && all.containsKey(schema)) {
                    line.append(String.format(Locale.ROOT, "  %s %.3f", contender, time / all.get(schema)));
                }
            });
            out.println(line);
        });
        times.keySet().stream().filter(contender -> !contender.equals(OURS)).forEach(contender -> {
            out.printf(
                    Locale.ROOT,
                    "mean validation/%s %.4f, worst %.3f, of %d schemas%n",
                    contender,
                    mean(contender),
                    worst(contender),
                    times.getOrDefault(contender, Map.of()).size());
        });
        goal(out, "validation-mean/networknt", mean(NETWORKNT), MEAN);
        goal(out, "validation-worst/networknt", worst(NETWORKNT), WORST);
    }

    private Map<String, Double> ratios(String contender) {
        Map<String, Double> ratios = new TreeMap<>();
        Map<String, Double> ours = times.getOrDefault(OURS, Map.of());
        times.getOrDefault(contender, Map.of())
                .forEach((schema, time) -> ratios.put(schema, ours.getOrDefault(schema, Double.NaN) / time));
        return ratios;
    }

    /** The geometric mean, which does not depend on who is divided by whom. */
    private double mean(String contender) {
        return Math.exp(ratios(contender).values().stream()
                .mapToDouble(Math::log)
                .average()
                .orElse(Double.NaN));
    }

    private double worst(String contender) {
        return ratios(contender).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Double.NaN);
    }

    private static void goal(PrintStream out, String name, double measured, double bound) {
        out.printf(
                Locale.ROOT,
                "ratio %s %.3f goal %.2f %s%n",
                name,
                measured,
                bound,
                measured <= bound ? "holds" : "misses");
    }
}
