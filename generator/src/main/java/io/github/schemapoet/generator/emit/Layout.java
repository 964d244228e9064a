package io.github.schemapoet.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays emitted text out as people do: comments of one sentence on one line, fields without gaps between them, no line
 * beyond 120 columns where it can be broken. The syntax tree stays the same, which the proof of emitted code sees.
 */
final class Layout {
    private static final int COLUMNS = 120;

    private Layout() {}

    static String of(String source) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            add(lines, line);
        }
        StringBuilder out = new StringBuilder(source.length());
        for (String line : lines) {
            LineBreaks.of(line, COLUMNS).forEach(each -> out.append(each).append('\n'));
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static void add(List<String> lines, String line) {
        int size = lines.size();
        String last = size == 0 ? "" : lines.get(size - 1);
        String trimmed = line.strip();
        if (trimmed.equals("*/") && size >= 2 && lines.get(size - 2).strip().equals("/**")) {
            joinComment(lines, line);
        } else if (trimmed.equals(")") && joinAnnotation(lines, line)) {
            return;
        } else if (trimmed.equals("}") && isEmptyBody(last) && indent(last) == indent(line)) {
            lines.set(size - 1, last + "}");
        } else if (last.isBlank() && size >= 2 && isOfOneKind(lines.get(size - 2), line)) {
            lines.set(size - 1, line);
        } else {
            lines.add(line);
        }
    }

    /** The last constant of an enum, by its arguments. */
    private static boolean isLastConstant(String line) {
        String name = line.strip().replaceFirst("\\(.*", "");
        return line.endsWith(");")
                && !name.isEmpty()
                && name.chars().noneMatch(c -> c == ' ' || c == '.' || Character.isLowerCase(c));
    }

    private static boolean isEmptyBody(String line) {
        return line.endsWith(") {");
    }

    private static void joinComment(List<String> lines, String end) {
        int size = lines.size();
        String sentence = lines.get(size - 1).strip().substring(1).strip();
        String joined = end.substring(0, indent(end) - 1) + "/** " + sentence + " */";
        if (joined.length() <= COLUMNS) {
            lines.set(size - 2, joined);
            lines.remove(size - 1);
        } else {
            lines.add(end);
        }
    }

    /** An annotation with its members on lines of their own becomes one line, where that is short enough. */
    private static boolean joinAnnotation(List<String> lines, String end) {
        int start = lines.size() - 1;
        while (start > 0 && indent(lines.get(start)) > indent(end)) {
            start--;
        }
        String first = start < 0 ? "" : lines.get(start);
        String members = String.join(
                " ",
                lines.subList(Math.max(0, start + 1), lines.size()).stream()
                        .map(String::strip)
                        .toList());
        String joined = first + members + ")";
        if (!first.strip().startsWith("@") || !first.endsWith("(") || joined.length() > COLUMNS) {
            return false;
        }
        lines.subList(start, lines.size()).clear();
        lines.add(joined);
        return true;
    }

    /** Two fields between which no gap is needed. */
    private static boolean isOfOneKind(String one, String other) {
        return isField(one)
                && isField(other)
                && one.contains(" static ") == other.contains(" static ")
                && !isLastConstant(one);
    }

    /** A line that is a whole field, or a whole constant of an enum. */
    private static boolean isField(String line) {
        boolean member = indent(line) >= 4 && indent(line) % 4 == 0;
        return member
                && (line.endsWith(";") || line.endsWith("),"))
                && !line.strip().startsWith("}");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
