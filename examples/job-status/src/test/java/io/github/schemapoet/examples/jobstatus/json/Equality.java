package io.github.schemapoet.examples.jobstatus.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Compares trees without recursion: documents nest deeper than a thread's stack bears in such a comparison. */
final class Equality {
    private record Pair(Json one, Json other) {}

    private final Deque<Pair> open = new ArrayDeque<>();

    private Equality() {}

    static boolean of(Json one, Json other) {
        Equality comparison = new Equality();
        comparison.open.push(new Pair(one, other));
        while (!comparison.open.isEmpty()) {
            if (!comparison.goesOn(comparison.open.pop())) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(Pair pair) {
        if (pair.one instanceof Json.Array one && pair.other instanceof Json.Array other) {
            return items(one.items(), other.items());
        } else if (pair.one instanceof Json.Members one && pair.other instanceof Json.Members other) {
            return members(one.all(), other.all());
        }
        boolean scalars = !(pair.one instanceof Json.Array) && !(pair.one instanceof Json.Members);
        return scalars && pair.one.equals(pair.other);
    }

    private boolean items(List<Json> one, List<Json> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            open.push(new Pair(one.get(i), other.get(i)));
        }
        return one.size() == other.size();
    }

    private boolean members(Map<String, Json> one, Map<String, Json> other) {
        if (!one.keySet().equals(other.keySet())) {
            return false;
        }
        one.forEach((name, value) -> open.push(new Pair(value, other.get(name))));
        return true;
    }
}
