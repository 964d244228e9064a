package io.github.schemapoet.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equality of containers by what is in them, without recursion, so that no nesting is too deep for a stack. */
final class ValueEquality {
    private final Deque<JsonValue> pairs = new ArrayDeque<>();

    private ValueEquality() {}

    static boolean equal(JsonValue one, JsonValue other) {
        return new ValueEquality().decide(one, other);
    }

    private boolean decide(JsonValue one, JsonValue other) {
        if (!same(one, other)) {
            return false;
        }
        while (!pairs.isEmpty()) {
            JsonValue second = pairs.pop();
            JsonValue first = pairs.pop();
            boolean equal = first instanceof JsonObject object
                    ? members(object.members(), ((JsonObject) second).members())
                    : elements(((JsonArray) first).elements(), ((JsonArray) second).elements());
            if (!equal) {
                return false;
            }
        }
        return true;
    }

    /** Whether two values are equal as far as can be seen from outside; what is in containers is looked at later. */
    private boolean same(JsonValue one, @Nullable JsonValue other) {
        if (one == other) {
            return true;
        }
        boolean containers = one instanceof JsonObject && other instanceof JsonObject
                || one instanceof JsonArray && other instanceof JsonArray;
        if (containers && other != null) {
            pairs.push(one);
            pairs.push(other);
            return true;
        }
        boolean container = one instanceof JsonObject || one instanceof JsonArray;
        return !container && one.equals(other);
    }

    private boolean elements(List<JsonValue> some, List<JsonValue> others) {
        boolean equal = some.size() == others.size();
        for (int i = 0; equal && i < some.size(); i++) {
            equal = same(some.get(i), others.get(i));
        }
        return equal;
    }

    private boolean members(Map<String, JsonValue> some, Map<String, JsonValue> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (Map.Entry<String, JsonValue> member : some.entrySet()) {
            if (!same(member.getValue(), others.get(member.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
