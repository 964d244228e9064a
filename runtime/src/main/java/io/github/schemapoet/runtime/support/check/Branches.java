package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the branches of a combination found; null for one that was decided without a report. */
final class Branches {
    private static final int LONGEST = 400;
    private static final long OTHER_CONSTANT = 1L << 40;
    private static final long OTHER_TYPE = 1L << 41;

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
     * Why the branch that came closest does not accept the value. Farthest is one that wants another type; then one that
     * wants another constant of a member, by which such branches are told apart; of the others, the one with the fewest
     * violations is the closest.
     */
    static String closest(Index in, int node, List<@Nullable Report> branches) {
        BitSet members = members(in, node);
        Report closest = null;
        long least = Long.MAX_VALUE;
        int number = 0;
        for (int i = 0; i < branches.size(); i++) {
            Report branch = branches.get(i);
            if (branch == null || branch.entries().isEmpty()) {
                continue;
            }
            long distance = distance(node, members, branch);
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

    private static long distance(int node, BitSet members, Report branch) {
        long distance = branch.entries().size();
        for (Report.Entry entry : branch.entries()) {
            String keyword = entry.keyword();
            if (entry.node() == node && keyword.equals("type")) {
                distance |= OTHER_TYPE;
            } else if (members.get(entry.node()) && (keyword.equals("const") || keyword.equals("enum"))) {
                distance |= OTHER_CONSTANT;
            }
        }
        return distance;
    }

    /** The values of an object's members. */
    private static BitSet members(Index in, int node) {
        BitSet members = new BitSet();
        if (in.type(node) == Index.OBJECT) {
            for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
                members.set(in.valueOf(name));
            }
        }
        return members;
    }
}
