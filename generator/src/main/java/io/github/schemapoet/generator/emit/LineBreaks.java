package io.github.schemapoet.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line of Java that is too long, as people do: before the operators that bind least; else behind an assignment,
 * if what follows then fits; else behind an opening parenthesis, with as many arguments on a line as it holds.
 */
final class LineBreaks {
    private static final String CONTINUED = "        ";

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    private LineBreaks(int columns) {
        this.columns = columns;
    }

    /** The line in as many lines as it takes; comments, and what cannot be broken, stay as they are. */
    static List<String> of(String line, int columns) {
        String text = line.strip();
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        if (line.length() <= columns || text.startsWith("*") || text.startsWith("/")) {
            return List.of(line);
        }
        LineBreaks breaks = new LineBreaks(columns);
        breaks.add(indent, text);
        return breaks.lines;
    }

    private boolean fits(String indent, String text) {
        return indent.length() + text.length() <= columns;
    }

    private void add(String indent, String text) {
        if (fits(indent, text)) {
            lines.add(indent + text);
            return;
        }
        LineParts parts = LineParts.of(text);
        if (!parts.operators().isEmpty()) {
            split(indent, text, parts.operators());
            return;
        }
        int assigned = parts.assigned();
        if (assigned > 0 && fits(indent + CONTINUED, text.substring(assigned))) {
            lines.add(indent + text.substring(0, assigned).stripTrailing());
            lines.add(indent + CONTINUED + text.substring(assigned));
            return;
        }
        int open = parts.longest();
        if (open >= 0) {
            arguments(indent, text, open, parts.end(open));
        } else if (!parts.separators().isEmpty()) {
            fill(indent, indent + CONTINUED, text, 0, parts.separators());
        } else if (assigned > 0) {
            lines.add(indent + text.substring(0, assigned).stripTrailing());
            lines.add(indent + CONTINUED + text.substring(assigned));
        } else {
            lines.add(indent + text);
        }
    }

    private void split(String indent, String text, List<Integer> places) {
        int from = 0;
        String current = indent;
        for (int place : places) {
            add(current, text.substring(from, place).stripTrailing());
            current = indent + CONTINUED;
            from = place;
        }
        add(current, text.substring(from));
    }

    /** Breaks behind the parenthesis; what follows the closing one stays with the last argument. */
    private void arguments(String indent, String text, int open, int close) {
        List<Integer> separators = LineParts.of(text.substring(open + 1, close)).separators().stream()
                .map(place -> open + 1 + place)
                .toList();
        if (text.startsWith("for (")) {
            if (separators.isEmpty()) {
                lines.add(indent + text);
                return;
            }
            fill(indent, indent + CONTINUED, text, 0, separators);
            return;
        }
        lines.add(indent + text.substring(0, open + 1));
        fill(indent + CONTINUED, indent + CONTINUED, text, open + 1, separators);
    }

    /** As much on a line as it holds. */
    private void fill(String indent, String continued, String text, int start, List<Integer> separators) {
        String current = indent;
        StringBuilder line = new StringBuilder();
        int from = start;
        for (int i = 0; i <= separators.size(); i++) {
            int to = i < separators.size() ? separators.get(i) : text.length();
            String part = text.substring(from, to).strip();
            String joined = line.isEmpty() ? part : line + " " + part;
            if (!line.isEmpty() && !fits(current, joined)) {
                add(current, line.toString());
                current = continued;
                joined = part;
            }
            line.setLength(0);
            line.append(joined);
            from = to;
        }
        add(current, line.toString());
    }
}
