package io.github.schemapoet.cli;

import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Kind;
import io.github.schemapoet.cli.suite.Suite;
import io.github.schemapoet.cli.suite.SuiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many tests were run, and how many of them failed, as a table. */
final class SuiteNumbers {
    private record Column(Draft draft, String suite, Kind kind) {}

    private static final String OWN = "own";
    private static final String OFFICIAL = "official";

    private final Map<Column, Integer> tests = new ConcurrentHashMap<>();
    private final Map<Column, Integer> failures = new ConcurrentHashMap<>();

    void add(Suite suite, SuiteFile file, int failed) {
        Column column = new Column(file.draft(), suite.name(), file.kind());
        tests.merge(column, file.tests(), Integer::sum);
        failures.merge(column, failed, Integer::sum);
    }

    /** A line of the table for each draft. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| draft | mandatory | optional | format | failures | own cases | failures |");
        lines.add("|---|---|---|---|---|---|---|");
        for (Draft draft : Draft.values()) {
            int optional = of(tests, draft, OFFICIAL, Kind.OPTIONAL) + of(tests, draft, OFFICIAL, Kind.CONTENT);
            lines.add(
                    "| " + draft.title() + " | " + of(tests, draft, OFFICIAL, Kind.MANDATORY) + " | " + optional + " | "
                            + of(tests, draft, OFFICIAL, Kind.FORMAT) + " | " + all(failures, draft, OFFICIAL) + " | "
                            + all(tests, draft, OWN) + " | " + all(failures, draft, OWN) + " |");
        }
        return lines;
    }

    /** What a line says of our own cases of its draft: without the official suite it is all that is known. */
    static String ofOwnCases(String line) {
        String[] cells = line.split("\\|");
        return cells.length < 3 ? line : cells[1] + "|" + cells[cells.length - 2] + "|" + cells[cells.length - 1];
    }

    private static int of(Map<Column, Integer> numbers, Draft draft, String suite, Kind kind) {
        return numbers.getOrDefault(new Column(draft, suite, kind), 0);
    }

    private static int all(Map<Column, Integer> numbers, Draft draft, String suite) {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += of(numbers, draft, suite, kind);
        }
        return sum;
    }
}
