package io.github.schemapoet.schema.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the published page of the definition as trees of nodes. The page tells the same thing three times: as the types
 * of the Zod objects, as the static type of the output, and as that of the input; each elides and hides other things.
 */
public final class PageTree {
    private static final String START = "JobStatusResponseSchema:";
    private static final String END = "= ...";
    private static final Node ELIDED = Node.of(Kind.ELIDED);

    private final PageType root;

    public PageTree(String page) {
        root = PageType.parse(page.substring(page.indexOf(START) + START.length(), page.indexOf(END)));
    }

    /** By the types of the Zod objects. */
    public Node ofZod() {
        return zod(root);
    }

    public Node ofOutput() {
        return statically(root.parts().get(3));
    }

    public Node ofInput() {
        return statically(root.parts().get(4));
    }

    private static Node zod(PageType type) {
        List<PageType> parts = type.parts();
        return switch (type.name()) {
            case "(...)" -> ELIDED;
            case "ZodNullable" -> zod(parts.get(0)).orNull();
            case "ZodString" -> Node.of(Kind.STRING);
            case "ZodNumber" -> Node.of(Kind.NUMBER);
            case "ZodBoolean" -> Node.of(Kind.BOOLEAN);
            case "ZodNull" -> Node.of(Kind.NULL);
            case "ZodUnknown" -> Node.of(Kind.UNKNOWN);
            case "ZodEnum" ->
                parts.get(0).isElided()
                        ? ELIDED
                        : Node.enumeration(parts.get(0).parts().stream()
                                .map(PageType::literal)
                                .toList());
            case "ZodUnion" ->
                parts.get(0).isElided()
                        ? ELIDED
                        : Node.of(
                                Kind.UNION,
                                parts.get(0).parts().stream().map(PageTree::zod).toList());
            case "ZodArray" ->
                parts.get(1).isElided() || parts.get(1).literal().equals("many")
                        ? Node.of(Kind.ARRAY, List.of(zod(parts.get(0))))
                        : Node.other("array of cardinality " + parts.get(1).name());
            case "ZodRecord" -> Node.of(Kind.RECORD, List.of(zod(parts.get(1))));
            case "ZodObject" -> shape(parts.get(0), parts.get(1).literal());
            default -> Node.other(type.name());
        };
    }

    private static Node shape(PageType shape, String extras) {
        Map<String, Member> members = new LinkedHashMap<>();
        shape.members().forEach((name, type) -> members.put(name, member(type)));
        return Node.object(extras, members);
    }

    private static Member member(PageType type) {
        return switch (type.name()) {
            case "ZodOptional" -> new Member(zod(type.parts().get(0)), true, "");
            case "ZodDefault" -> new Member(zod(type.parts().get(0)), true, Member.SOME_DEFAULT);
            default -> new Member(zod(type), false, "");
        };
    }

    private static Node statically(PageType type) {
        List<PageType> parts = type.parts();
        return switch (type.name()) {
            case "string" -> Node.of(Kind.STRING);
            case "number" -> Node.of(Kind.NUMBER);
            case "boolean" -> Node.of(Kind.BOOLEAN);
            case "unknown" -> Node.of(Kind.UNKNOWN);
            case "[]" -> Node.of(Kind.ARRAY, List.of(statically(parts.get(0))));
            case "Record" -> Node.of(Kind.RECORD, List.of(statically(parts.get(1))));
            case "objectInputType", "objectOutputType" ->
                shape(parts.get(0), parts.get(2).literal());
            case "{}" -> object(type);
            case "|" -> union(parts);
            default -> Node.other(type.name());
        };
    }

    private static Node union(List<PageType> branches) {
        PageType last = branches.get(branches.size() - 1);
        if (branches.size() == 2 && last.name().equals("null")) {
            return statically(branches.get(0)).orNull();
        }
        return Node.enumeration(branches.stream().map(PageType::literal).toList());
    }

    private static Node object(PageType type) {
        Map<String, Member> members = new LinkedHashMap<>();
        type.members().forEach((name, member) -> {
            boolean optional = name.endsWith("?");
            String plain = optional ? name.substring(0, name.length() - 1) : name;
            members.put(plain, new Member(statically(member), optional, Member.UNTOLD));
        });
        return Node.object("", members);
    }
}
