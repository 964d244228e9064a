package io.github.schemapoet.schema.corpus;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.schemapoet.schema.tree.Kind;
import io.github.schemapoet.schema.tree.Member;
import io.github.schemapoet.schema.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the smallest documents that have a given text at a given place. */
final class Composer {
    private final Node root;

    Composer(Node root) {
        this.root = root;
    }

    /** The smallest valid document that leads to the place, with this text there. */
    String with(Place place, String text) {
        return compose(root, place.path(), List.of(text));
    }

    /** The same, without the place, which is a member or an item. */
    String without(Place place) {
        return compose(root, place.path(), List.of());
    }

    /** The same, where the place is an object that has these members besides those that it must have. */
    String withMembers(Place place, String... members) {
        return with(place, object(place.node(), List.of(members), ""));
    }

    /** The smallest valid value. */
    String smallest(Node node) {
        return switch (node.kind()) {
            case OBJECT -> object(node, List.of(), "");
            case RECORD -> "{}";
            case ARRAY -> "[]";
            case STRING -> "\"s\"";
            case NUMBER -> "1";
            case BOOLEAN -> "false";
            case ENUM -> quoted(node.values().get(0));
            case UNION -> smallest(node.parts().get(0));
            default -> "null";
        };
    }

    private String compose(Node node, List<String> path, List<String> text) {
        if (path.isEmpty()) {
            return text.isEmpty() ? "" : text.get(0);
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        return switch (node.kind()) {
            case OBJECT -> {
                Node below = node.members().containsKey(step)
                        ? node.members().get(step).node()
                        : Node.of(Kind.UNKNOWN);
                yield object(node, member(step, compose(below, rest, text)), step);
            }
            case RECORD -> "{" + String.join(",", member(step, compose(node.part(), rest, text))) + "}";
            case ARRAY -> "[" + compose(node.part(), rest, text) + "]";
            case UNION -> compose(arrayOf(node), path, text);
            default -> throw new IllegalArgumentException(node.kind() + " has nothing at " + step);
        };
    }

    private static Node arrayOf(Node union) {
        return union.parts().stream()
                .filter(part -> part.kind() == Kind.ARRAY)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> member(String name, String value) {
        return value.isEmpty() ? List.of() : List.of(quoted(name) + ":" + value);
    }

    private String object(Node node, List<String> more, String except) {
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, Member> member : node.members().entrySet()) {
            if (!member.getValue().optional() && !member.getKey().equals(except)) {
                members.add(quoted(member.getKey()) + ":"
                        + smallest(member.getValue().node()));
            }
        }
        members.addAll(more);
        return "{" + String.join(",", members) + "}";
    }

    /** As JSON text. */
    static String quoted(String plain) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(plain)) + '"';
    }
}
