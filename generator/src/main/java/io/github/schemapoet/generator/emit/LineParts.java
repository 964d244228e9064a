package io.github.schemapoet.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a piece of Java can be broken, outside literals and parentheses.
 *
 * @param operators before each operator that joins conditions or chooses between values
 * @param separators behind each comma and semicolon, outside type arguments
 * @param groups of parentheses or braces that have something in them, each as its opening and closing place
 * @param assigned behind the first assignment or arrow, or 0
 */
record LineParts(List<Integer> operators, List<Integer> separators, List<int[]> groups, int assigned) {
    static LineParts of(String text) {
        return new Scan(text).parts();
    }

    /** The place of the opening parenthesis of the longest group, or -1. */
    int longest() {
        int open = -1;
        int length = 0;
        for (int[] group : groups) {
            if (group[1] - group[0] > length) {
                open = group[0];
                length = group[1] - group[0];
            }
        }
        return open;
    }

    /** The place of the parenthesis that closes a group. */
    int end(int open) {
        return groups.stream()
                .filter(group -> group[0] == open)
                .mapToInt(group -> group[1])
                .findFirst()
                .orElseThrow();
    }

    /** Goes over the text once. */
    private static final class Scan {
        private static final List<String> OPERATORS = List.of(" && ", " || ", " ? ", " : ");

        private final String text;
        private final List<Integer> operators = new ArrayList<>();
        private final List<Integer> separators = new ArrayList<>();
        private final List<int[]> groups = new ArrayList<>();
        private int depth;
        private int typeArguments;
        private int opened;
        private int assigned;

        Scan(String text) {
            this.text = text;
        }

        LineParts parts() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\'') {
                    i = endOfLiteral(i, c);
                } else if (c == '(' || c == '{') {
                    opened = depth++ == 0 ? i : opened;
                } else if (c == ')' || c == '}') {
                    close(i);
                } else if (depth == 0) {
                    outside(i, c);
                }
            }
            return new LineParts(operators, separators, groups, assigned);
        }

        private void close(int i) {
            if (--depth == 0 && i > opened + 1) {
                groups.add(new int[] {opened, i});
            }
        }

        private void outside(int i, char c) {
            if (c == '<' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                typeArguments++;
            } else if (c == '>' && typeArguments > 0) {
                typeArguments--;
            } else if ((c == ',' || c == ';') && typeArguments == 0 && i + 1 < text.length()) {
                separators.add(i + 1);
            } else if (c == ' ' && OPERATORS.stream().anyMatch(each -> text.startsWith(each, i))) {
                operators.add(i + 1);
            } else if (assigned == 0 && (text.startsWith(" = ", i) || text.startsWith(" -> ", i))) {
                assigned = i + (text.startsWith(" = ", i) ? 3 : 4);
            }
        }

        private int endOfLiteral(int start, char quote) {
            int i = start + 1;
            while (i < text.length() && text.charAt(i) != quote) {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            return i;
        }
    }
}
