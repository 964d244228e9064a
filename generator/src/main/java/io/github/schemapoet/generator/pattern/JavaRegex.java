package io.github.schemapoet.generator.pattern;

import java.util.HashSet;
import java.util.Set;

/**
 * Writes a syntax tree as a regular expression of the JDK, spelled with explicit sets of code points and without
 * flags, so that no default of {@code java.util.regex} has a say in its meaning.
 */
final class JavaRegex implements Regex.Cases<String> {
    private static final String WORD = "[0-9A-Za-z_]";

    private final Set<Integer> closed = new HashSet<>();

    private JavaRegex() {}

    static String of(Regex regex) {
        return regex.match(new JavaRegex());
    }

    @Override
    public String chars(Regex.Chars node) {
        CodePointSet set = node.set();
        if (set.isEmpty()) {
            return "(?!)";
        }
        StringBuilder out = new StringBuilder("[");
        for (int r = 0; r < set.rangeCount(); r++) {
            codePoint(set.first(r), out);
            if (set.last(r) > set.first(r)) {
                codePoint(set.last(r), out.append('-'));
            }
        }
        return out.append(']').toString();
    }

    private static void codePoint(int codePoint, StringBuilder out) {
        if (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
            out.append((char) codePoint);
        } else {
            out.append("\\x{").append(Integer.toHexString(codePoint)).append('}');
        }
    }

    @Override
    public String concat(Regex.Concat node) {
        StringBuilder out = new StringBuilder();
        node.parts().forEach(part -> out.append(part.match(this)));
        return out.toString();
    }

    @Override
    public String alternation(Regex.Alternation node) {
        StringBuilder out = new StringBuilder("(?:");
        node.branches().forEach(branch -> out.append(branch.match(this)).append('|'));
        out.setCharAt(out.length() - 1, ')');
        return out.toString();
    }

    @Override
    public String repeat(Regex.Repeat node) {
        String max = node.max() == Regex.Repeat.UNBOUNDED ? "" : Integer.toString(node.max());
        return "(?:" + node.body().match(this) + "){" + node.min() + "," + max + "}" + (node.lazy() ? "?" : "");
    }

    @Override
    public String group(Regex.Group node) {
        String body = node.body().match(this);
        closed.add(node.number());
        return "(?<g" + node.number() + ">" + body + ")(?<m" + node.number() + ">)";
    }

    @Override
    public String boundary(Regex.Boundary node) {
        String word = "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
        return switch (node.kind()) {
            case START -> "\\A";
            case END -> "\\z";
            case WORD -> word;
            case NOT_WORD -> "(?!" + word + ")";
        };
    }

    @Override
    public String look(Regex.Look node) {
        String open = (node.ahead() ? "(?" : "(?<") + (node.negative() ? "!" : "=");
        return open + node.body().match(this) + ")";
    }

    /**
     * A reference to a group that took no part matches the empty text in ECMA-262, and nothing in the JDK: an empty
     * group behind each group tells whether it took part. One to a group that is still open or yet to come never has.
     */
    @Override
    public String reference(Regex.Reference node) {
        String mark = "\\k<m" + node.group() + ">";
        return closed.contains(node.group()) ? "(?:" + mark + "\\k<g" + node.group() + ">|(?!" + mark + "))" : "";
    }
}
