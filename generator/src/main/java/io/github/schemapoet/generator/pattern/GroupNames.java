package io.github.schemapoet.generator.pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The capturing groups of a pattern, counted before parsing, since a reference may precede its group. */
final class GroupNames {
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private final Map<String, List<Map<Integer, Integer>>> paths = new HashMap<>();
    private int count;

    private GroupNames() {}

    /** Counts the groups of a text; escapes and classes are skipped. */
    static GroupNames scan(String pattern) {
        GroupNames groups = new GroupNames();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> {
                    if (!inClass) {
                        groups.open(pattern, i);
                    }
                }
                default -> {}
            }
        }
        return groups;
    }

    private void open(String pattern, int at) {
        if (!pattern.startsWith("?", at + 1)) {
            count++;
            return;
        }
        boolean behind = pattern.startsWith("?<=", at + 1) || pattern.startsWith("?<!", at + 1);
        if (pattern.startsWith("?<", at + 1) && !behind) {
            count++;
            int close = pattern.indexOf('>', at);
            String name = close < 0 ? null : name(pattern.substring(at + 3, close));
            if (name != null) {
                numbers.computeIfAbsent(name, k -> new ArrayList<>()).add(count);
            }
        }
    }

    int count() {
        return count;
    }

    boolean anyNamed() {
        return !numbers.isEmpty();
    }

    /** The numbers of the groups of a name; none where there is no such group. */
    List<Integer> numbers(String name) {
        return numbers.getOrDefault(name, List.of());
    }

    /**
     * Whether a group may have a name that another one has: only where they are in different alternatives.
     *
     * @param path the alternatives around the group, by their disjunctions
     */
    boolean admits(String name, Map<Integer, Integer> path) {
        List<Map<Integer, Integer>> others = paths.computeIfAbsent(name, k -> new ArrayList<>());
        boolean free = others.stream().allMatch(other -> areAlternatives(other, path));
        others.add(path);
        return free;
    }

    private static boolean areAlternatives(Map<Integer, Integer> first, Map<Integer, Integer> second) {
        return first.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(second.getOrDefault(entry.getKey(), entry.getValue())));
    }

    /** The name that a text spells (ECMA-262 §22.2.1, RegExpIdentifierName), its escapes resolved; null where none. */
    static @Nullable String name(String spelled) {
        PatternCursor in = new PatternCursor(spelled);
        StringBuilder name = new StringBuilder();
        while (in.peek() != PatternCursor.END) {
            int c = in.next();
            int codePoint = c != '\\' ? c : in.take("u") ? EscapeParser.unicodeEscape(in, true) : -1;
            if (codePoint < 0 || !(isStart(codePoint) || name.length() > 0 && isPart(codePoint))) {
                return null;
            }
            name.appendCodePoint(codePoint);
        }
        return name.length() == 0 ? null : name.toString();
    }

    private static boolean isStart(int codePoint) {
        return codePoint == '$' || codePoint == '_' || UCharacter.hasBinaryProperty(codePoint, UProperty.ID_START);
    }

    private static boolean isPart(int codePoint) {
        boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
        return joiner || UCharacter.hasBinaryProperty(codePoint, UProperty.ID_CONTINUE);
    }
}
