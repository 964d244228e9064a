package io.github.schemapoet.cli.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes JSON smaller, a step at a time, as long as something stays true of it. */
public final class Shrinker {
    private final int mostTries;

    /**
     * @param mostTries after so many questions, what has been reached is good enough
     */
    public Shrinker(int mostTries) {
        this.mostTries = mostTries;
    }

    /** The smallest value found of which the predicate holds, as it does of the given one. */
    public JsonNode shrink(JsonNode start, Predicate<JsonNode> holds) {
        JsonNode best = start;
        int tries = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (JsonNode candidate : candidates(best)) {
                if (tries++ > mostTries) {
                    return best;
                }
                if (holds.test(candidate)) {
                    best = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return best;
    }

    /** The value with one thing less: whole subtrees first. */
    private static List<JsonNode> candidates(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (!name.equals("$schema") && !name.equals("$id")) {
                    ObjectNode copy = object.deepCopy();
                    copy.remove(name);
                    all.add(copy);
                }
            });
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                candidates(member.getValue()).forEach(each -> {
                    ObjectNode copy = object.deepCopy();
                    copy.set(member.getKey(), each);
                    all.add(copy);
                });
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ArrayNode copy = array.deepCopy();
                copy.remove(i);
                all.add(copy);
            }
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                candidates(array.get(i)).forEach(each -> {
                    ArrayNode copy = array.deepCopy();
                    copy.set(place, each);
                    all.add(copy);
                });
            }
        }
        return all;
    }
}
