package io.github.schemapoet.generator.pattern;

import java.util.HashMap;
import java.util.Map;

/** The capturing groups of a pattern, counted before parsing, since a reference may precede its group. */
final class GroupNames {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int count;

    private GroupNames() {}

    /** Counts the groups of a text; escapes and classes are skipped. */
    static GroupNames scan(String pattern) throws InvalidPatternException {
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

    private void open(String pattern, int at) throws InvalidPatternException {
        if (!pattern.startsWith("?", at + 1)) {
            count++;
            return;
        }
        boolean behind = pattern.startsWith("?<=", at + 1) || pattern.startsWith("?<!", at + 1);
        if (pattern.startsWith("?<", at + 1) && !behind) {
            count++;
            int close = pattern.indexOf('>', at);
            String name = close < 0 ? "" : pattern.substring(at + 3, close);
            if (numbers.put(name, count) != null) {
                throw new InvalidPatternException("two groups are named \"" + name + "\"", at);
            }
        }
    }

    int count() {
        return count;
    }

    boolean anyNamed() {
        return !numbers.isEmpty();
    }

    /** The number of the named group, or 0 where there is none. */
    int number(String name) {
        return numbers.getOrDefault(name, 0);
    }

    boolean isName(String name) {
        if (name.isEmpty() || !isStart(name.codePointAt(0))) {
            return false;
        }
        return name.codePoints().allMatch(c -> isStart(c) || Character.isUnicodeIdentifierPart(c) || c == 0x200D);
    }

    private static boolean isStart(int codePoint) {
        return codePoint == '$' || codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint);
    }
}
