package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the branches of a combination found. */
final class Branches {
    private Branches() {}

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
        String pointer = new PlaceSweep(in).pointer(first.node());
        String base = new PlaceSweep(in).pointer(node);
        String inside = pointer.substring(base.length());
        return "; the closest is alternative " + number + ": " + (inside.isEmpty() ? "" : inside + ": ")
                + first.message();
    }

    private static long distance(int node, Report branch) {
        boolean wrongType = branch.entries().stream()
                .anyMatch(entry -> entry.node() == node && entry.keyword().equals("type"));
        return branch.entries().size() + (wrongType ? 1L << 40 : 0);
    }
}
