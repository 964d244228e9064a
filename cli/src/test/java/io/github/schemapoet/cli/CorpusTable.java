package io.github.schemapoet.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was tried of the corpus, a row a dialect. */
final class CorpusTable {
    private final Map<String, Row> rows = new TreeMap<>();

    /** Counts of one dialect. */
    static final class Row {
        int schemas;
        int types;
        int valid;
        int invalid;
        int blamed;
        int keywords;
        int faults;
        long nanos;
    }

    Row row(String dialect) {
        return rows.computeIfAbsent(dialect, key -> new Row());
    }

    /** As it stands in the documentation. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "| dialect | schemas | types | valid documents | invalid documents |"
                        + " of these, places compared | unknown keywords | failures | seconds |\n|---|---|---|---|---|---|---|---|---|\n");
        Row all = new Row();
        rows.forEach((dialect, row) -> {
            line(text, dialect, row);
            add(all, row);
        });
        line(text, "all", all);
        return text.toString();
    }

    private static void add(Row all, Row row) {
        all.schemas += row.schemas;
        all.types += row.types;
        all.valid += row.valid;
        all.invalid += row.invalid;
        all.blamed += row.blamed;
        all.keywords += row.keywords;
        all.faults += row.faults;
        all.nanos += row.nanos;
    }

    private static void line(StringBuilder text, String name, Row row) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %.0f |%n",
                name,
                row.schemas,
                row.types,
                row.valid,
                row.invalid,
                row.blamed,
                row.keywords,
                row.faults,
                row.nanos / 1e9));
    }
}
