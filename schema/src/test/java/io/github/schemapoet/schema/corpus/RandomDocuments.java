package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.tree.Kind;
import io.github.schemapoet.schema.tree.Member;
import io.github.schemapoet.schema.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Valid documents by chance, with their members in any order and their text laid out in any way; and spoilt ones. */
final class RandomDocuments {
    private static final List<String> SPACES = List.of("", "", "", " ", "\n  ");
    private static final List<String> WRONG =
            List.of("null", "true", "0", "1.5", "\"\"", "\"x\"", "[]", "[[]]", "{}", "{\"x-extra\":1}");

    private final Random random;
    private final Node root;
    private final FreeValues free;
    private Map<String, String> faults = Map.of();
    private String space = "";

    RandomDocuments(Random random, Node root) {
        this.random = random;
        this.root = root;
        this.free = new FreeValues(random);
    }

    String valid() {
        return with(Map.of());
    }

    /** With values that are mostly wrong at one to three places. */
    String spoilt(List<Place> places) {
        Map<String, String> spoilt = new LinkedHashMap<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            spoilt.put(places.get(1 + random.nextInt(places.size() - 1)).pointer(), one(WRONG));
        }
        return with(spoilt);
    }

    private String with(Map<String, String> values) {
        faults = values;
        space = one(SPACES);
        return value(root, "");
    }

    private String value(Node node, String pointer) {
        String fault = faults.get(pointer);
        if (fault != null) {
            return fault;
        } else if (node.nullable() && !leadsToFault(pointer) && chance(20)) {
            return "null";
        }
        return switch (node.kind()) {
            case OBJECT -> object(node, pointer);
            case RECORD -> record(node, pointer);
            case ARRAY -> array(node, pointer);
            case STRING -> free.text();
            case NUMBER -> free.number();
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case NULL -> "null";
            case ENUM -> Composer.quoted(one(node.values()));
            case UNION -> union(node, pointer);
            case UNKNOWN -> free.value(2);
            default -> throw new IllegalArgumentException("No values of " + node);
        };
    }

    private String object(Node node, String pointer) {
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, Member> member : node.members().entrySet()) {
            String at = pointer + Place.step(member.getKey());
            if (!member.getValue().optional() || leadsToFault(at) || chance(30)) {
                members.add(member(
                        Composer.quoted(member.getKey()),
                        value(member.getValue().node(), at)));
            }
        }
        String extra = pointer + Place.step(Place.EXTRA);
        if (node.extras().equals("passthrough") && (leadsToFault(extra) || chance(40))) {
            members.add(member(Composer.quoted(Place.EXTRA), value(Node.of(Kind.UNKNOWN), extra)));
        }
        return braces(members);
    }

    private String record(Node node, String pointer) {
        List<String> members = new ArrayList<>();
        String known = pointer + Place.step("k");
        if (leadsToFault(known) || chance(60)) {
            members.add(member("\"k\"", value(node.part(), known)));
        }
        free.names(2).forEach(name -> members.add(member(name, value(node.part(), pointer + "/*"))));
        return braces(members);
    }

    private String member(String name, String value) {
        return name + ":" + (space.isEmpty() ? "" : " ") + value;
    }

    private String braces(List<String> members) {
        Collections.shuffle(members, random);
        return "{" + space + String.join("," + space, members) + "}";
    }

    private String array(Node node, String pointer) {
        int least = leadsToFault(pointer + "/0") ? 1 : 0;
        List<String> items = new ArrayList<>();
        int count = least + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            items.add(value(node.part(), pointer + "/" + i));
        }
        return "[" + String.join("," + space, items) + "]";
    }

    private String union(Node node, String pointer) {
        List<Node> fitting = leadsToFault(pointer)
                ? node.parts().stream()
                        .filter(part -> part.kind() == Kind.ARRAY)
                        .toList()
                : node.parts();
        return value(fitting.get(random.nextInt(fitting.size())), pointer);
    }

    private boolean leadsToFault(String pointer) {
        return faults.keySet().stream().anyMatch(fault -> (fault + "/").startsWith(pointer + "/"));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
