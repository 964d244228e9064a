package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations that a checker finds, up to a number of them. Their places and sentences are worked out at the
 * end: of those alone that are told, and when all is known that must not be shown.
 */
public final class Report {
    /** Trials within trials are not explained beyond this. */
    private static final int DEEPEST = 4;

    /** So many trials are explained in one document: branches of branches are many soon. */
    private static final int MOST_TRIALS = 20_000;

    /** A violation whose place is a node yet. */
    record Entry(int node, String keyword, String schema, Supplier<String> message) {}

    /** What all reports on one document share. */
    private static final class Common {
        private final Concealed concealed = new Concealed();
        private int trials;
    }

    private final int limit;
    private final int depth;
    private final Common common;
    private final List<Entry> entries = new ArrayList<>();

    /** A report of at most {@code limit} violations. */
    public Report(int limit) {
        this(limit, 0, new Common());
    }

    private Report(int limit, int depth, Common common) {
        this.limit = limit;
        this.depth = depth;
        this.common = common;
    }

    /**
     * A report for a trial, whose violations may not count. None where there is none to report to; nor where it takes no
     * more, or the trials have become so many that a trial is decided without saying why.
     */
    public static @Nullable Report scratch(@Nullable Report report) {
        if (report == null || report.isFull() || report.depth == DEEPEST || report.common.trials == MOST_TRIALS) {
            return null;
        }
        report.common.trials++;
        return new Report(report.limit, report.depth + 1, report.common);
    }

    /** No message shows a value of this part of the document. */
    public static void conceal(@Nullable Report report, Index in, int node) {
        if (report != null) {
            report.common.concealed.add(node, in.after(node));
        }
    }

    /** What a message says of a value: a short form of its text, unless it is concealed. */
    String shown(Index in, int node) {
        return hides(node) ? "a value that is not shown" : Found.of(in, node);
    }

    /** Whether nothing can be shown of a value or of something around it. */
    boolean hides(int node) {
        return common.concealed.contains(node);
    }

    /** Whether no more violations are taken, so that none needs to be described. */
    boolean isFull() {
        return entries.size() >= limit;
    }

    /** Takes a violation; the message is asked for at the end, if at all. Answers false. */
    boolean add(int node, String keyword, String schema, Supplier<String> message) {
        if (!isFull()) {
            entries.add(new Entry(node, keyword, schema, message));
        }
        return false;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The violations in the order of the document; with positions where the text is the user's own. */
    public List<Violation> violations(Index in, boolean withPositions) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingInt(Entry::node));
        PlaceSweep places = new PlaceSweep(in, 0);
        List<Violation> violations = new ArrayList<>();
        for (Entry entry : ordered) {
            Optional<TextPosition> position =
                    withPositions ? Optional.of(places.position(entry.node)) : Optional.empty();
            String pointer = places.pointer(entry.node);
            violations.add(new Violation(pointer, position, entry.keyword, entry.schema, entry.message.get()));
        }
        return violations;
    }
}
