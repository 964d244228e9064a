package io.github.schemapoet.schema.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.graalvm.polyglot.Value;

/**
 * Reads a live Zod schema's own definition ({@code _def}) as a tree of nodes. Whatever has no counterpart in the port,
 * a check above all, becomes {@link Kind#OTHER}.
 */
public final class ZodTree {
    private final Function<Value, String> stringify;

    /** @param stringify gives the JSON text of a JavaScript value */
    public ZodTree(Function<Value, String> stringify) {
        this.stringify = stringify;
    }

    public Node node(Value schema) {
        Value def = schema.getMember("_def");
        String type = def.getMember("typeName").asString();
        return switch (type) {
            case "ZodNullable" -> expect(def, node(def.getMember("innerType")).orNull(), "innerType");
            case "ZodString" -> checked(def, Kind.STRING);
            case "ZodNumber" -> checked(def, Kind.NUMBER);
            case "ZodBoolean" -> coerced(def, Node.of(Kind.BOOLEAN));
            case "ZodNull" -> expect(def, Node.of(Kind.NULL));
            case "ZodUnknown" -> expect(def, Node.of(Kind.UNKNOWN));
            case "ZodEnum" -> expect(def, Node.enumeration(texts(def.getMember("values"))), "values");
            case "ZodUnion" -> expect(def, Node.of(Kind.UNION, nodes(def.getMember("options"))), "options");
            case "ZodArray" -> array(def);
            case "ZodRecord" -> record(def);
            case "ZodObject" -> object(def);
            default -> Node.other(type);
        };
    }

    private Member member(Value schema) {
        Value def = schema.getMember("_def");
        return switch (def.getMember("typeName").asString()) {
            case "ZodOptional" -> new Member(expect(def, node(def.getMember("innerType")), "innerType"), true, "");
            case "ZodDefault" ->
                new Member(
                        expect(def, node(def.getMember("innerType")), "innerType", "defaultValue"),
                        true,
                        stringify.apply(def.getMember("defaultValue").execute()));
            default -> new Member(node(schema), false, "");
        };
    }

    private static Node checked(Value def, Kind kind) {
        long checks = def.getMember("checks").getArraySize();
        Node node = checks == 0 ? Node.of(kind) : Node.other(kind + " with " + checks + " checks");
        return coerced(def, node, "checks");
    }

    private static Node coerced(Value def, Node node, String... more) {
        String[] names = new String[more.length + 1];
        System.arraycopy(more, 0, names, 0, more.length);
        names[more.length] = "coerce";
        return def.getMember("coerce").asBoolean() ? Node.other("coerced " + node.kind()) : expect(def, node, names);
    }

    private Node array(Value def) {
        for (String bound : List.of("minLength", "maxLength", "exactLength")) {
            if (!def.getMember(bound).isNull()) {
                return Node.other("array with " + bound);
            }
        }
        Node node = Node.of(Kind.ARRAY, List.of(node(def.getMember("type"))));
        return expect(def, node, "type", "minLength", "maxLength", "exactLength");
    }

    private Node record(Value def) {
        Node key = node(def.getMember("keyType"));
        return key.equals(Node.of(Kind.STRING))
                ? expect(def, Node.of(Kind.RECORD, List.of(node(def.getMember("valueType")))), "keyType", "valueType")
                : Node.other("record of keys " + key);
    }

    private Node object(Value def) {
        String catchall = def.getMember("catchall")
                .getMember("_def")
                .getMember("typeName")
                .asString();
        if (!catchall.equals("ZodNever")) {
            return Node.other("object with catchall " + catchall);
        }
        Value shape = def.getMember("shape").execute();
        Map<String, Member> members = new LinkedHashMap<>();
        shape.getMemberKeys().forEach(name -> members.put(name, member(shape.getMember(name))));
        Node node = Node.object(def.getMember("unknownKeys").asString(), members);
        return expect(def, node, "shape", "unknownKeys", "catchall");
    }

    /** A part of a definition that is not known here may mean anything; an error map only changes messages. */
    private static Node expect(Value def, Node node, String... parts) {
        Set<String> unexpected = new TreeSet<>(def.getMemberKeys());
        unexpected.removeAll(Set.of(parts));
        unexpected.removeAll(Set.of("typeName", "errorMap"));
        unexpected.removeIf(part -> def.getMember(part).isNull());
        return unexpected.isEmpty() ? node : Node.other(node.kind() + " with " + unexpected);
    }

    private List<Node> nodes(Value array) {
        List<Node> nodes = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            nodes.add(node(array.getArrayElement(i)));
        }
        return nodes;
    }

    private static List<String> texts(Value array) {
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < array.getArraySize(); i++) {
            texts.add(array.getArrayElement(i).asString());
        }
        return texts;
    }
}
