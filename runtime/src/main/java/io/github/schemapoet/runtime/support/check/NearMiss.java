package io.github.schemapoet.runtime.support.check;

import java.util.List;
import java.util.Locale;

/** Which of some names was probably meant: few edits away, a swap of neighbours counting one. */
final class NearMiss {
    private static final int LONGEST = 100;

    private final String found;
    private final String plainFound;
    private final int[][] edits;
    /** So many edits are too many. */
    private int least;

    private NearMiss(String found) {
        this.found = found;
        this.plainFound = plain(found);
        this.edits = new int[found.length() + 1][LONGEST + 1];
        this.least = found.length() == 1 ? 1 : Math.max(1, found.length() / 3) + 1;
    }

    /** A hint with a space before it, or nothing. */
    static String hint(String found, List<String> names) {
        if (found.isEmpty() || found.length() > LONGEST) {
            return "";
        }
        String best = new NearMiss(found).best(names);
        return best.isEmpty() ? "" : " Did you mean " + Phrases.quoted(best) + "?";
    }

    private String best(List<String> names) {
        String best = "";
        for (String name : names) {
            int distance = name.length() > LONGEST ? least : distance(name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** The number of edits, or some number that is not less than what is too many. */
    private int distance(String name) {
        if (isAlike(name)) {
            return 0;
        }
        if (Math.abs(name.length() - found.length()) >= least) {
            return least;
        }
        for (int j = 0; j <= name.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= found.length(); i++) {
            if (row(name, i) >= least && (i == 1 || min(edits[i - 1], name.length()) >= least)) {
                return least; // A swap reaches over one row, never over two.
            }
        }
        return edits[found.length()][name.length()];
    }

    /** Computes the row of a character of what was found; its least number. */
    private int row(String name, int i) {
        edits[i][0] = i;
        for (int j = 1; j <= name.length(); j++) {
            edits[i][j] = step(name, i, j);
        }
        return min(edits[i], name.length());
    }

    private static int min(int[] row, int last) {
        int min = row[0];
        for (int j = 1; j <= last; j++) {
            min = Math.min(min, row[j]);
        }
        return min;
    }

    private int step(String name, int i, int j) {
        boolean same = found.charAt(i - 1) == name.charAt(j - 1);
        int best = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && found.charAt(i - 1) == name.charAt(j - 2)
                && found.charAt(i - 2) == name.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }

    /** Case and separators are what people get wrong most. */
    private boolean isAlike(String name) {
        return plain(name).equals(plainFound);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && c != '_' && c != '.' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
