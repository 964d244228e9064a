package io.github.schemapoet.generator.emit;

/** Breaks long lines of Java where the fewest parentheses are open: before an operator, or after a comma or semicolon. */
final class LineBreaks {
    private static final String CONTINUED = "        ";

    private final String line;
    private final int limit;
    private int best = -1;
    private int bestDepth = Integer.MAX_VALUE;

    private LineBreaks(String line, int limit) {
        this.line = line;
        this.limit = limit;
    }

    /** Appends a line, in as many lines as it takes; comments and what cannot be broken stay as they are. */
    static void append(StringBuilder out, String line, int columns) {
        String rest = line;
        boolean comment =
                line.stripLeading().startsWith("*") || line.stripLeading().startsWith("/");
        String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUED;
        while (rest.length() > columns && !comment) {
            int place = new LineBreaks(rest, columns).place();
            if (place < 0) {
                break;
            }
            out.append(rest.substring(0, place).stripTrailing()).append('\n');
            rest = indent + rest.substring(place).stripLeading();
        }
        out.append(rest);
    }

    private int place() {
        int start = line.length() - line.stripLeading().length();
        int depth = 0;
        int i = start;
        while (i < line.length() && i < limit) {
            char c = line.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterLiteral(i, c);
                continue;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            i++;
            if (i < limit && i > start + CONTINUED.length()) {
                consider(i, depth);
            }
        }
        return best;
    }

    private void consider(int i, int depth) {
        boolean after = line.charAt(i - 1) == ' ' && (line.charAt(i - 2) == ',' || line.charAt(i - 2) == ';');
        boolean operator = line.startsWith("|| ", i)
                || line.startsWith("&& ", i)
                || line.startsWith("? ", i)
                || line.startsWith(": ", i) && !line.contains("for (");
        boolean assigned = line.charAt(i - 1) == ' ' && line.charAt(i - 2) == '=' && line.charAt(i - 3) == ' ';
        if ((after || operator || assigned && best < 0) && depth <= bestDepth) {
            best = i;
            bestDepth = depth;
        }
    }

    private int afterLiteral(int start, char quote) {
        int i = start + 1;
        while (i < line.length() && line.charAt(i) != quote) {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
