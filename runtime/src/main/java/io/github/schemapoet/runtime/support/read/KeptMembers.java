package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.collect.FreeMembers;
import io.github.schemapoet.runtime.support.collect.OrderedMap;
import java.util.Arrays;
import java.util.Map;

/** Members that objects keep as they were written, by their places in the document; the innermost object's are the last. */
final class KeptMembers {
    private static final long[] NONE = {};

    /** The first byte of a member's name, and the byte behind its value. */
    private long[] spans = NONE;

    private int count;

    int mark() {
        return count;
    }

    void add(int from, int to) {
        if (count == spans.length) {
            spans = Arrays.copyOf(spans, Math.max(8, count * 2));
        }
        spans[count++] = (long) from << 32 | to;
    }

    /** Takes the members since {@code mark}: they become an object's text. */
    Map<String, JsonValue> take(byte[] json, int mark) {
        if (count == mark) {
            return OrderedMap.empty();
        }
        int size = 1;
        for (int i = mark; i < count; i++) {
            size += to(i) - from(i) + 1;
        }
        byte[] object = new byte[size];
        int written = 0;
        for (int i = mark; i < count; i++) {
            object[written++] = (byte) (i == mark ? '{' : ',');
            int length = to(i) - from(i);
            System.arraycopy(json, from(i), object, written, length);
            written += length;
        }
        object[written] = '}';
        int members = count - mark;
        count = mark;
        return new FreeMembers(object, members);
    }

    private int from(int member) {
        return (int) (spans[member] >>> 32);
    }

    private int to(int member) {
        return (int) spans[member];
    }
}
