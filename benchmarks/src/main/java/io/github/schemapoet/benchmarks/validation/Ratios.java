package io.github.schemapoet.benchmarks.validation;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The fastest iterations by schema, and how they stand to one another. */
final class Ratios {
    private static final List<String> METHODS = List.of("fromBytes", "ofParsed");
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
        METHODS.forEach(method -> table(out, method));
        METHODS.forEach(method -> peers(method).forEach(peer -> means(out, method, peer)));
        METHODS.forEach(method -> {
            Collection<Double> ratios = ratios(method, Subject.NETWORKNT).values();
            goal(out, "validation-mean/networknt " + method, mean(ratios), MEAN);
            goal(out, "validation-worst/networknt " + method, worst(ratios), WORST);
        });
    }

    private void table(PrintStream out, String method) {
        out.println();
        out.println(method + ": nanoseconds for all documents of a schema, and ours / each other");
        of(Subject.OURS, method).forEach((schema, time) -> {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-40s %10.0f", schema, time));
            for (String peer : peers(method)) {
                Double theirs = of(peer, method).get(schema);
                if (theirs != null) {
                    line.append(String.format(Locale.ROOT, "  %s %.3f", peer, time / theirs));
                }
            }
            out.println(line);
        });
    }

    private void means(PrintStream out, String method, String peer) {
        Collection<Double> ratios = ratios(method, peer).values();
        out.printf(
                Locale.ROOT,
                "mean validation/%s %s %.4f, worst %.3f, of %d schemas%n",
                peer,
                method,
                mean(ratios),
                worst(ratios),
                ratios.size());
    }

    private List<String> peers(String method) {
        return Stream.of(Subject.NETWORKNT, Subject.EVERIT, Subject.HARREL)
                .filter(peer -> !of(peer, method).isEmpty())
                .toList();
    }

    private Map<String, Double> of(String contender, String method) {
        return times.getOrDefault(contender + " " + method, Map.of());
    }

    private Map<String, Double> ratios(String method, String peer) {
        Map<String, Double> ratios = new TreeMap<>();
        Map<String, Double> ours = of(Subject.OURS, method);
        of(peer, method).forEach((schema, time) -> {
            Double mine = ours.get(schema);
            if (mine != null) {
                ratios.put(schema, mine / time);
            }
        });
        return ratios;
    }

    /** The geometric mean, which does not depend on who is divided by whom. */
    private static double mean(Collection<Double> ratios) {
        return Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
    }

    private static double worst(Collection<Double> ratios) {
        return ratios.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
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
