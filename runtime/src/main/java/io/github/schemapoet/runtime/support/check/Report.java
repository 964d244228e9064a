package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the violations that a checker finds, up to a number of them; their places are worked out at the end. */
public final class Report {
    /** A violation whose place is a node yet. */
    record Entry(int node, String keyword, String schema, String message) {}

    private final int limit;
    private final List<Entry> entries = new ArrayList<>();
    private final List<int[]> concealed;

    /** A report of at most {@code limit} violations. */
    public Report(int limit) {
        this(limit, new ArrayList<>());
    }

    private Report(int limit, List<int[]> concealed) {
        this.limit = limit;
        this.concealed = concealed;
    }

    /** A report for a trial, whose violations may not count; none where there is none to report to. */
    public static @Nullable Report scratch(@Nullable Report report) {
        return report == null ? null : new Report(report.limit, report.concealed);
    }

    /** From now on no message shows a value of this part of the document. */
    public static void conceal(@Nullable Report report, Index in, int node) {
        if (report != null) {
            report.concealed.add(new int[] {node, in.after(node)});
        }
    }

    /** What a message says of a value: a short form of its text, unless it is concealed. */
    String shown(Index in, int node) {
        boolean hidden = concealed.stream().anyMatch(range -> node >= range[0] && node < range[1]);
        return hidden ? "a value that is not shown" : Found.of(in, node);
    }

    /** Whether nothing can be shown of a value or of something around it. */
    boolean hides(int node) {
        return concealed.stream().anyMatch(range -> node >= range[0] && node < range[1]);
    }

    boolean add(int node, String keyword, String schema, String message) {
        if (entries.size() < limit) {
            entries.add(new Entry(node, keyword, schema, message));
        }
        return false;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Takes over what a trial found. */
    void addAll(Report other) {
        other.entries.forEach(entry -> add(entry.node, entry.keyword, entry.schema, entry.message));
    }

    /** The violations in the order of the document; with positions where the text is the user's own. */
    public List<Violation> violations(Index in, boolean withPositions) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingInt(Entry::node));
        PlaceSweep places = new PlaceSweep(in);
        List<Violation> violations = new ArrayList<>();
        for (Entry entry : ordered) {
            Optional<TextPosition> position =
                    withPositions ? Optional.of(places.position(entry.node)) : Optional.empty();
            violations.add(
                    new Violation(places.pointer(entry.node), position, entry.keyword, entry.schema, entry.message));
        }
        return violations;
    }
}
