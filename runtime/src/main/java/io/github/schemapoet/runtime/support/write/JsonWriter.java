package io.github.schemapoet.runtime.support.write;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.collect.ExactNumbers;
import io.github.schemapoet.runtime.support.collect.FreeElements;
import io.github.schemapoet.runtime.support.collect.FreeMembers;
import io.github.schemapoet.runtime.support.scan.NameTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes models, for generated writers.
 *
 * <p>A proving writer takes the text of a new instance for its check; models inside it, whose own checks have passed, are
 * left out by {@link #proved()}.
 */
public final class JsonWriter extends ContainerWriter {
    private final Purpose purpose;
    private int whole;
    private int[] provedAt = new int[8];
    private int provedCount;

    /** What a text is for. */
    public enum Purpose {
        /** To be a document. */
        DOCUMENT,
        /** To be checked before an instance is handed out. */
        PROOF,
        /** To be read by people, in logs: without what is {@code writeOnly}. */
        DESCRIPTION
    }

    /** A writer of nothing yet. */
    public JsonWriter(Purpose purpose) {
        this.purpose = purpose;
    }

    /** Whether models whose own check has passed are left out: not inside what must be written whole. */
    public boolean proving() {
        return purpose == Purpose.PROOF && whole == 0;
    }

    /** From here on everything is written, since a check outside of it will look at it. */
    public void beginWhole() {
        whole++;
    }

    /** Ends what {@link #beginWhole()} began. */
    public void endWhole() {
        whole--;
    }

    /** Whether values that are {@code writeOnly} are left out. */
    public boolean hides() {
        return purpose == Purpose.DESCRIPTION;
    }

    /** A member that is there, but not shown. */
    public void hidden(NameTable names, int ordinal, long present) {
        if (member(names, ordinal, present)) {
            value("(hidden)");
        }
    }

    /** Stands for a model whose own check has passed. */
    public void proved() {
        separate();
        if (provedCount == provedAt.length) {
            provedAt = Arrays.copyOf(provedAt, provedCount * 2);
        }
        provedAt[provedCount++] = size();
        ascii("{}");
    }

    /** Where proved models stand, in ascending order. */
    public int[] provedOffsets() {
        return Arrays.copyOf(provedAt, provedCount);
    }

    /**
     * The name of a member, if the member is there: whether it is, so that the value is due.
     *
     * @param ordinal the member's place in {@code names}
     * @param present the 64 bits of members that have that of this one, by the places
     */
    public boolean member(NameTable names, int ordinal, long present) {
        if ((present >>> ordinal & 1) == 0) {
            return false;
        }
        name(names, ordinal);
        return true;
    }

    /** As {@link #member(NameTable, int, long)}, where the member may be null: that is written here. */
    public boolean member(NameTable names, int ordinal, long present, long nulls) {
        if ((present >>> ordinal & 1) == 0) {
            return false;
        }
        name(names, ordinal);
        if ((nulls >>> ordinal & 1) != 0) {
            nul();
            return false;
        }
        return true;
    }

    /** A string. */
    public void value(String text) {
        separate();
        string(text);
    }

    /** A number. */
    public void value(double number) {
        separate();
        number(number);
    }

    /** An integer. */
    public void value(long number) {
        separate();
        integer(number);
    }

    /** A number of any size. */
    public void value(JsonNumber number) {
        separate();
        ascii(number.toString());
    }

    /** The number of a member: the exact one, if there is such a one. */
    public void value(@Nullable ExactNumbers exact, int ordinal, double number) {
        value(ExactNumbers.get(exact, ordinal), number);
    }

    /** The integer of a member: the exact one, if there is such a one. */
    public void value(@Nullable ExactNumbers exact, int ordinal, long number) {
        value(ExactNumbers.get(exact, ordinal), number);
    }

    /** The number of a value: the exact one, if there is such a one. */
    public void value(@Nullable JsonNumber exact, double number) {
        if (exact == null) {
            value(number);
        } else {
            value(exact);
        }
    }

    /** The integer of a value: the exact one, if there is such a one. */
    public void value(@Nullable JsonNumber exact, long number) {
        if (exact == null) {
            value(number);
        } else {
            value(exact);
        }
    }

    /** A list of numbers. */
    public void numbers(List<? extends @Nullable Number> numbers) {
        beginArray();
        for (JsonNumber number : ExactNumbers.<List<@Nullable JsonNumber>>view(numbers)) {
            valueOrNull(number);
        }
        endArray();
    }

    /** The members of a map of numbers. */
    public void numberMembers(Map<String, ? extends @Nullable Number> numbers) {
        Map<String, @Nullable JsonNumber> exact = ExactNumbers.view(numbers);
        for (Map.Entry<String, @Nullable JsonNumber> member : exact.entrySet()) {
            name(member.getKey());
            valueOrNull(member.getValue());
        }
    }

    private void valueOrNull(@Nullable JsonNumber number) {
        if (number == null) {
            nul();
        } else {
            value(number);
        }
    }

    /** An array of any values. */
    public void values(List<? extends JsonValue> values) {
        if (values instanceof FreeElements free) {
            whole(free.text());
            return;
        }
        beginArray();
        for (JsonValue value : values) {
            value(value);
        }
        endArray();
    }

    private void whole(byte[] text) {
        separate();
        raw(text, 0, text.length);
    }

    /** An object of any members. */
    public void object(Map<String, ? extends JsonValue> members) {
        if (members instanceof FreeMembers free) {
            whole(free.text());
            return;
        }
        beginObject();
        members(members);
        endObject();
    }

    /** Members of any value in the object that is open. */
    public void members(Map<String, ? extends JsonValue> members) {
        if (members instanceof FreeMembers free && !free.isEmpty()) {
            if (last() != '{') {
                raw(',');
            }
            raw(free.text(), 1, free.text().length - 1);
            return;
        }
        for (Map.Entry<String, ? extends JsonValue> member : members.entrySet()) {
            name(member.getKey());
            value(member.getValue());
        }
    }

    /** {@code true} or {@code false}. */
    public void value(boolean value) {
        separate();
        ascii(value ? "true" : "false");
    }

    /** {@code null}. */
    public void nul() {
        separate();
        ascii("null");
    }

    /** Any value. */
    public void value(JsonValue value) {
        separate();
        CheckedValues.write(value, this);
    }
}
