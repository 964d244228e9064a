package io.github.schemapoet.generator.read;

import java.util.Locale;

/** Whether one name is probably a misspelling of another. */
final class EditDistance {
    private EditDistance() {}

    /** At most one edit in short names, two in longer ones; a swap of neighbours is one edit, case is none. */
    static boolean isNear(String written, String meant) {
        String one = written.toLowerCase(Locale.ROOT);
        String other = meant.toLowerCase(Locale.ROOT);
        int allowed = other.length() < 5 ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    private static int distance(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, other, i, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int step(int[][] edits, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swap =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swap ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
