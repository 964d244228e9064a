package io.github.schemapoet.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of a contender's schemas and documents. */
final class Score {
    int schemas;
    int generated;
    int empty;
    int compiled;
    int documented;
    int right;
    int valid;
    int accepted;
    int equal;
    int invalid;
    int rejected;
    int unreached;
    long files;
    long characters;
    private final List<Double> seconds = new ArrayList<>();
    private final Map<String, Integer> faults = new TreeMap<>();

    void took(long nanos) {
        seconds.add(nanos / 1e9);
    }

    /** Counts why something failed, by the kind of failure. */
    void fault(String kind) {
        faults.merge(kind, 1, Integer::sum);
    }

    Map<String, Integer> faults() {
        return faults;
    }

    /** The numbers, in the order of the table's lines. */
    List<String> cells() {
        List<Double> sorted = seconds.stream().sorted().toList();
        double sum = sorted.stream().mapToDouble(Double::doubleValue).sum();
        double median = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        return List.of(
                String.valueOf(generated),
                String.valueOf(compiled),
                String.valueOf(empty),
                String.valueOf(right),
                String.valueOf(accepted),
                String.valueOf(equal),
                String.valueOf(rejected),
                String.valueOf(files),
                String.format(Locale.ROOT, "%,d", characters / 1_000),
                String.format(Locale.ROOT, "%.0f", sum),
                String.format(Locale.ROOT, "%.0f", median * 1_000));
    }

    /** What the lines are of. */
    List<String> totals() {
        return List.of(
                String.valueOf(schemas),
                String.valueOf(schemas),
                String.valueOf(schemas),
                String.valueOf(documented),
                String.valueOf(valid),
                String.valueOf(valid),
                String.valueOf(invalid),
                "",
                "",
                "",
                "");
    }

    /** What the lines say. */
    static List<String> titles() {
        return List.of(
                "schemas: generated",
                "… and compiled",
                "… without any class",
                "schemas with documents: all of them right",
                "valid documents: accepted",
                "… and written as equal JSON",
                "invalid documents: rejected",
                "files",
                "thousand characters of source",
                "seconds of generation, all",
                "milliseconds of generation, median");
    }
}
