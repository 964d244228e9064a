package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the branches of a combination found; null for one that was decided without a report. */
final class Branches {
    private static final int LONGEST = 400;

    private Branches() {}

    /** Whether each branch has a report, so that all that accept the value are known. */
    static boolean areExplained(List<@Nullable Report> branches) {
        return branches.stream().allMatch(Objects::nonNull);
    }

    /** The ordinals of the branches that accept the value, as words. */
    static List<String> accepting(List<@Nullable Report> branches) {
        List<String> accepting = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Report branch = branches.get(i);
            if (branch != null && branch.entries().isEmpty()) {
                accepting.add("alternative " + (i + 1));
            }
        }
        return accepting;
    }

    /**
     * Why the branch that came closest does not accept the value: one that fails deeper inside is closer than one that
     * fails at the value itself, and of those the one with the fewest violations.
     */
    static String closest(Index in, int node, List<@Nullable Report> branches) {
        Report closest = null;
        long least = Long.MAX_VALUE;
        int number = 0;
        for (int i = 0; i < branches.size(); i++) {
            Report branch = branches.get(i);
            if (branch == null || branch.entries().isEmpty()) {
                continue;
            }
            long distance = distance(node, branch);
            if (distance < least) {
                least = distance;
                closest = branch;
                number = i + 1;
            }
        }
        if (closest == null) {
            return "";
        }
        Report.Entry first = closest.entries().get(0);
        String inside = new PlaceSweep(in, node).pointer(first.node());
        String why = (inside.isEmpty() ? "" : inside + ": ") + first.message().get();
        return "; the closest is alternative " + number + ": " + Found.shortened(why, LONGEST);
    }

    private static long distance(int node, Report branch) {
        boolean wrongType = branch.entries().stream()
                .anyMatch(entry -> entry.node() == node && entry.keyword().equals("type"));
        return branch.entries().size() + (wrongType ? 1L << 40 : 0);
    }
}
