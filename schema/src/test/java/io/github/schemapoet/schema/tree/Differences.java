package io.github.schemapoet.schema.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All differences between two trees, each a sentence that begins with its place. */
public final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /**
     * None where the trees are the same. What is elided on the left may be anything on the right, and what the left does
     * not tell of extras and defaults may be any.
     */
    public static List<String> between(Node left, Node right) {
        Differences differences = new Differences();
        differences.node("", left, right);
        return differences.found;
    }

    private void node(String place, Node left, Node right) {
        if (left.kind() == Kind.ELIDED && !left.nullable()) {
            return;
        }
        differ(place, "nullable", left.nullable(), right.nullable());
        if (left.kind() == Kind.ELIDED) {
            return;
        }
        if (left.kind() != right.kind() || left.kind() == Kind.OTHER) {
            found.add(place + " is " + named(left) + " on the left, " + named(right) + " on the right");
            return;
        }
        differ(place, "values", left.values(), right.values());
        if (!left.extras().isEmpty()) {
            differ(place, "extras", left.extras(), right.extras());
        }
        members(place, left, right);
        differ(place, "parts", left.parts().size(), right.parts().size());
        for (int i = 0; i < Math.min(left.parts().size(), right.parts().size()); i++) {
            String part = left.kind() == Kind.UNION ? place + "|" + i : place + "/*";
            node(part, left.parts().get(i), right.parts().get(i));
        }
    }

    private void members(String place, Node left, Node right) {
        Set<String> names = new LinkedHashSet<>(left.members().keySet());
        names.addAll(right.members().keySet());
        for (String name : names) {
            String at = place + "/" + name;
            Member one = left.members().get(name);
            Member two = right.members().get(name);
            if (one == null || two == null) {
                found.add(at + " is declared on the " + (one == null ? "right" : "left") + " only");
                continue;
            }
            differ(at, "optional", one.optional(), two.optional());
            fallback(at, one, two);
            node(at, one.node(), two.node());
        }
    }

    private void fallback(String place, Member left, Member right) {
        if (left.fallback().equals(Member.SOME_DEFAULT)) {
            differ(place, "having a default", true, !right.fallback().isEmpty());
        } else if (!left.fallback().equals(Member.UNTOLD)) {
            differ(place, "default", left.fallback(), right.fallback());
        }
    }

    private void differ(String place, String what, Object left, Object right) {
        if (!left.equals(right)) {
            found.add(place + ": " + what + " is " + left + " on the left, " + right + " on the right");
        }
    }

    private static String named(Node node) {
        return node.kind() == Kind.OTHER
                ? "other: " + node.values().get(0)
                : node.kind().toString();
    }
}
