package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.json.Json;
import io.github.schemapoet.schema.json.JsonTexts;
import io.github.schemapoet.schema.tree.Kind;
import io.github.schemapoet.schema.tree.Member;
import io.github.schemapoet.schema.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares Zod's output with the document: it is the document with defaults, or differs for one of the known reasons. */
public final class Losses {
    private static final String PROTO = "__proto__";
    private static final Node ANY = Node.of(Kind.UNKNOWN);

    private final JsonTexts texts = new JsonTexts();
    private List<Loss> found = new ArrayList<>();

    /**
     * Everything in which the output differs from the document and its defaults, in the order of the document.
     *
     * @throws UnexplainedDifferenceException where they differ for another reason
     */
    public List<Loss> between(Json document, Json output, Node root) {
        found = new ArrayList<>();
        value("", document, output, root);
        return found;
    }

    private void value(String at, Json before, Json after, Node node) {
        if (before instanceof Json.Number number) {
            number(at, number, after);
        } else if (before instanceof Json.Array array) {
            array(at, array, after, node);
        } else if (before instanceof Json.Members members && after instanceof Json.Members others) {
            object(at, members, others, node);
        } else if (!before.equals(after)) {
            throw new UnexplainedDifferenceException(at, before, after);
        }
    }

    private void number(String at, Json.Number before, Json after) {
        if (Double.isInfinite(before.nearest()) && after.equals(new Json.Word("null"))) {
            lost(at, Loss.What.NUMBER_OVERFLOW);
        } else if (!(after instanceof Json.Number number) || before.nearest() != number.nearest()) {
            throw new UnexplainedDifferenceException(at, before, after);
        } else if (!before.value().equals(number.value())) {
            lost(at, Loss.What.NUMBER_PRECISION);
        } else if (before.token().startsWith("-") && before.value().isZero()) {
            lost(at, Loss.What.NEGATIVE_ZERO);
        } else if (!before.equals(number)) {
            lost(at, Loss.What.NUMBER_SPELLING);
        }
    }

    private void array(String at, Json.Array before, Json after, Node node) {
        if (!(after instanceof Json.Array array)
                || array.items().size() != before.items().size()) {
            throw new UnexplainedDifferenceException(at, before, after);
        }
        Node items = partOf(node);
        for (int i = 0; i < before.items().size(); i++) {
            value(at + "/" + i, before.items().get(i), array.items().get(i), items);
        }
    }

    private static Node partOf(Node node) {
        return switch (node.kind()) {
            case ARRAY, RECORD -> node.part();
            case UNION ->
                node.parts().stream()
                        .filter(part -> part.kind() == Kind.ARRAY)
                        .findFirst()
                        .orElseThrow()
                        .part();
            default -> ANY;
        };
    }

    private void object(String at, Json.Members before, Json.Members after, Node node) {
        Map<String, Json> expected = before.lastWins();
        Map<String, Json> actual = new LinkedHashMap<>(after.lastWins());
        before.repeated().forEach(name -> lost(at + Place.step(name), Loss.What.DUPLICATE_NAME));
        boolean free = node.kind() != Kind.OBJECT;
        boolean dropsProto = node.kind() == Kind.RECORD || node.extras().equals("passthrough");
        if (dropsProto && expected.containsKey(PROTO) && !actual.containsKey(PROTO)) {
            expected.remove(PROTO);
            lost(at + Place.step(PROTO), Loss.What.PROTO_MEMBER);
        }
        Set<String> defaults = new LinkedHashSet<>(actual.keySet());
        defaults.removeAll(expected.keySet());
        for (String name : defaults) {
            Member member = node.members().get(name);
            if (member == null
                    || member.fallback().isEmpty()
                    || !texts.read(member.fallback()).equals(actual.remove(name))) {
                throw new UnexplainedDifferenceException(at + Place.step(name), before, after);
            }
        }
        if (!actual.keySet().equals(expected.keySet()) || lacksDefault(node, after)) {
            throw new UnexplainedDifferenceException(at, before, after);
        } else if (free && !List.copyOf(actual.keySet()).equals(List.copyOf(expected.keySet()))) {
            lost(at, Loss.What.MEMBER_ORDER);
        }
        expected.forEach((name, value) -> value(at + Place.step(name), value, actual.get(name), memberOf(node, name)));
    }

    private static boolean lacksDefault(Node node, Json.Members after) {
        return node.members().entrySet().stream()
                .anyMatch(member -> !member.getValue().fallback().isEmpty()
                        && !after.lastWins().containsKey(member.getKey()));
    }

    private static Node memberOf(Node node, String name) {
        Member member = node.members().get(name);
        return member != null ? member.node() : node.kind() == Kind.RECORD ? node.part() : ANY;
    }

    private void lost(String at, Loss.What what) {
        found.add(new Loss(at, what));
    }
}
