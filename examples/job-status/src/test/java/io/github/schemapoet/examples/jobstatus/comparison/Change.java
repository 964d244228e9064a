package io.github.schemapoet.examples.jobstatus.comparison;

import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a document that was read and written differs from what it was. */
enum Change {
    NULL_LOST("a null is gone"),
    MEMBER_LOST("a member with a value is gone"),
    COLLECTION_ADDED("an empty array or object was added"),
    NULL_ADDED("a null was added"),
    VALUE_ADDED("a default was added"),
    NUMBER_CHANGED("a number is another"),
    OTHER("something else is another");

    private final String text;

    Change(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static Set<Change> between(String before, String after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        compare(JsonTexts.read(before), JsonTexts.read(after), changes);
        return changes;
    }

    private static void compare(Json before, Json after, Set<Change> changes) {
        if (before instanceof Json.Members one && after instanceof Json.Members other) {
            compareMembers(one.all(), other.all(), changes);
        } else if (before instanceof Json.Array one && after instanceof Json.Array other) {
            compareItems(one.items(), other.items(), changes);
        } else if (!before.equals(after)) {
            changes.add(before instanceof Json.Number ? NUMBER_CHANGED : OTHER);
        }
    }

    private static void compareItems(List<Json> before, List<Json> after, Set<Change> changes) {
        if (before.size() != after.size()) {
            changes.add(OTHER);
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            compare(before.get(i), after.get(i), changes);
        }
    }

    private static void compareMembers(Map<String, Json> before, Map<String, Json> after, Set<Change> changes) {
        for (Map.Entry<String, Json> member : before.entrySet()) {
            if (after.containsKey(member.getKey())) {
                compare(member.getValue(), after.get(member.getKey()), changes);
            } else {
                changes.add(member.getValue() instanceof Json.Null ? NULL_LOST : MEMBER_LOST);
            }
        }
        after.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                changes.add(added(value));
            }
        });
    }

    private static Change added(Json value) {
        if (value instanceof Json.Null) {
            return NULL_ADDED;
        }
        boolean empty = value instanceof Json.Array array && array.items().isEmpty()
                || value instanceof Json.Members members && members.all().isEmpty();
        return empty ? COLLECTION_ADDED : VALUE_ADDED;
    }
}
