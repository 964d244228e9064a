package io.github.schemapoet.schema.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One place of the definition in the form in which Zod, JSON Schema and the page are compared.
 *
 * @param extras what becomes of members that are not declared: {@code strict}, {@code passthrough}, or Zod's other word
 * @param members of an object, by name
 * @param values of an enum, in order; of {@link Kind#OTHER} its description
 * @param parts the branches of a union, the items of an array, the values of a record
 */
public record Node(
        Kind kind,
        boolean nullable,
        String extras,
        Map<String, Member> members,
        List<String> values,
        List<Node> parts) {

    public static Node of(Kind kind) {
        return new Node(kind, kind == Kind.UNKNOWN, "", Map.of(), List.of(), List.of());
    }

    public static Node of(Kind kind, List<Node> parts) {
        return new Node(kind, false, "", Map.of(), List.of(), parts);
    }

    public static Node object(String extras, Map<String, Member> members) {
        return new Node(Kind.OBJECT, false, extras, members, List.of(), List.of());
    }

    public static Node enumeration(List<String> values) {
        return new Node(Kind.ENUM, false, "", Map.of(), values, List.of());
    }

    public static Node other(String what) {
        return new Node(Kind.OTHER, false, "", Map.of(), List.of(what), List.of());
    }

    public Node orNull() {
        return new Node(kind, true, extras, members, values, parts);
    }

    /** As Zod's output has it, in its own members. */
    public Node ofOutput() {
        Map<String, Member> present = new LinkedHashMap<>(members);
        present.replaceAll((name, member) -> member.ofOutput());
        return new Node(kind, nullable, extras, present, values, parts);
    }

    /** The only part. */
    public Node part() {
        if (parts.size() != 1) {
            throw new IllegalStateException(kind + " has " + parts.size() + " parts");
        }
        return parts.get(0);
    }
}
