package io.github.schemapoet.generator.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which name is probably misspelt by another. */
final class Misspelling {
    private Misspelling() {}

    /** The nearest of some names, if one is near; of several the first in the order of their code units. */
    static Optional<String> of(String written, Collection<String> names) {
        return names.stream()
                .filter(meant -> isNear(written, meant))
                .min(Comparator.comparing((String meant) -> distance(small(written), small(meant)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** At most one edit in short names, two in longer ones; a swap of neighbours is one edit, case is none. */
    private static boolean isNear(String written, String meant) {
        int allowed = meant.length() < 5 ? 1 : 2;
        return Math.abs(written.length() - meant.length()) <= allowed
                && !extend(written, meant)
                && distance(small(written), small(meant)) <= allowed;
    }

    /** Other tools put something before a keyword to name one of their own: {@code $default}, {@code tsType}. */
    private static boolean extend(String written, String meant) {
        String bare = meant.startsWith("$") ? meant.substring(1) : meant;
        String capital = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
        return written.length() > meant.length()
                && (written.equals("$" + meant) || written.endsWith(capital) && !capital.equals(written));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
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
