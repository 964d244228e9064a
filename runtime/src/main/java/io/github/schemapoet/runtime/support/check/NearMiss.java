package io.github.schemapoet.runtime.support.check;

import java.util.List;
import java.util.Locale;

/** Which of some names was probably meant: few edits away, a swap of neighbours counting one. */
final class NearMiss {
    private static final int LONGEST = 100;

    private NearMiss() {}

    /** A hint with a space before it, or nothing. */
    static String hint(String found, List<String> names) {
        if (found.isEmpty() || found.length() > LONGEST) {
            return "";
        }
        String best = "";
        int least = Math.max(1, found.length() / 3) + 1;
        for (String name : names) {
            int edits = name.length() > LONGEST ? least : distance(found, name);
            if (edits < least) {
                least = edits;
                best = name;
            }
        }
        return best.isEmpty() ? "" : " Did you mean \"" + best + "\"?";
    }

    private static int distance(String one, String other) {
        if (plain(one).equals(plain(other))) {
            return 0;
        }
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 ? j : j == 0 ? i : step(edits, one, other, i, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int step(int[][] edits, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }

    /** Case and separators are what people get wrong most. */
    private static String plain(String name) {
        return name.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }
}
