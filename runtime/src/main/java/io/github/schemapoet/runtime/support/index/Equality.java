package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Equality of JSON values in an index: numbers by exact value, members in any order (2020-12 core §4.2.2). */
final class Equality {
    /** Members of objects of no more nodes are looked for one by one. */
    private static final int MANY = 48;

    private Equality() {}

    static boolean equal(Index in, int one, int other) {
        int type = in.type(one);
        if (type != in.type(other) || in.after(one) - one != in.after(other) - other) {
            return false; // Equal values have as many nodes, however they are written.
        }
        return switch (type) {
            case Index.STRING -> in.equalTexts(one, other);
            case Index.NUMBER -> in.equalNumbers(one, other);
            case Index.ARRAY -> equalArrays(in, one, other);
            case Index.OBJECT -> equalObjects(in, one, other);
            default -> true;
        };
    }

    private static boolean equalArrays(Index in, int one, int other) {
        int a = in.first(one);
        int b = in.first(other);
        while (a < in.end(one) && b < in.end(other)) {
            if (!equal(in, a, b)) {
                return false;
            }
            a = in.after(a);
            b = in.after(b);
        }
        return a >= in.end(one) && b >= in.end(other);
    }

    private static boolean equalObjects(Index in, int one, int other) {
        if (in.after(one) - one > MANY) {
            return equalLargeObjects(in, one, other);
        }
        int members = 0;
        for (int name = in.first(one); name < in.end(one); name = in.after(in.valueOf(name))) {
            int same = in.first(other);
            while (same < in.end(other) && !in.equalTexts(name, same)) {
                same = in.after(in.valueOf(same));
            }
            if (same >= in.end(other) || !equal(in, in.valueOf(name), in.valueOf(same))) {
                return false;
            }
            members++;
        }
        return members == in.count(other);
    }

    private static boolean equalLargeObjects(Index in, int one, int other) {
        Map<String, Integer> members = new HashMap<>();
        for (int name = in.first(other); name < in.end(other); name = in.after(in.valueOf(name))) {
            members.put(in.text(name), in.valueOf(name));
        }
        int count = 0;
        for (int name = in.first(one); name < in.end(one); name = in.after(in.valueOf(name))) {
            Integer value = members.get(in.text(name));
            if (value == null || !equal(in, in.valueOf(name), value)) {
                return false;
            }
            count++;
        }
        return count == members.size();
    }

    static boolean equalsAny(Index in, int node, List<JsonValue> values) {
        for (JsonValue value : values) {
            if (equal(in, node, value)) {
                return true;
            }
        }
        return false;
    }

    static boolean equal(Index in, int node, JsonValue value) {
        return switch (in.type(node)) {
            case Index.NULL -> value instanceof JsonNull;
            case Index.TRUE -> value == JsonBoolean.TRUE;
            case Index.FALSE -> value == JsonBoolean.FALSE;
            case Index.STRING -> value instanceof JsonString string && in.isText(node, string.value());
            case Index.NUMBER -> value instanceof JsonNumber number && number.equals(in.number(node));
            case Index.ARRAY -> value instanceof JsonArray array && equalArray(in, node, array.elements());
            case Index.OBJECT -> value instanceof JsonObject object && equalObject(in, node, object.members());
            default -> false;
        };
    }

    private static boolean equalArray(Index in, int node, List<JsonValue> elements) {
        int item = in.first(node);
        for (JsonValue element : elements) {
            if (item >= in.end(node) || !equal(in, item, element)) {
                return false;
            }
            item = in.after(item);
        }
        return item >= in.end(node);
    }

    private static boolean equalObject(Index in, int node, Map<String, JsonValue> members) {
        int count = 0;
        for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
            JsonValue value = members.get(in.text(name));
            if (value == null || !equal(in, in.valueOf(name), value)) {
                return false;
            }
            count++;
        }
        return count == members.size();
    }
}
