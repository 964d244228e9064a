package io.github.schemapoet.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;

/** The children of a container one after the other, for those who walk a value without recursion. */
final class Children {
    private final boolean object;
    private final Iterator<Map.Entry<String, JsonValue>> members;
    private final Iterator<JsonValue> elements;
    private String name = "";
    private int taken;

    private Children(boolean object, Iterator<Map.Entry<String, JsonValue>> members, Iterator<JsonValue> elements) {
        this.object = object;
        this.members = members;
        this.elements = elements;
    }

    static Children of(JsonObject object) {
        return new Children(true, object.members().entrySet().iterator(), Collections.emptyIterator());
    }

    static Children of(JsonArray array) {
        return new Children(false, Collections.emptyIterator(), array.elements().iterator());
    }

    /** Whether they are members, which have names. */
    boolean areMembers() {
        return object;
    }

    boolean hasNext() {
        return object ? members.hasNext() : elements.hasNext();
    }

    JsonValue next() {
        taken++;
        if (!object) {
            return elements.next();
        }
        Map.Entry<String, JsonValue> member = members.next();
        name = member.getKey();
        return member.getValue();
    }

    /** The name of the member last taken. */
    String name() {
        return name;
    }

    /** How many have been taken. */
    int taken() {
        return taken;
    }
}
