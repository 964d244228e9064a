package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonValue;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The elements of an array about which no schema says anything: checked text, which is read when someone looks inside. */
public final class FreeElements extends AbstractList<JsonValue> implements RandomAccess {
    private final byte[] text;
    private @Nullable JsonArray array;

    /** Of an array's text, which has been checked and which nobody will change. */
    public FreeElements(byte[] checked) {
        this.text = checked;
    }

    /** The text of the array; for reading alone. */
    public byte[] text() {
        return text;
    }

    private List<JsonValue> elements() {
        JsonArray known = array;
        if (known == null) {
            known = (JsonArray) CheckedValues.container(text);
            array = known;
        }
        return known.elements();
    }

    @Override
    public JsonValue get(int index) {
        return elements().get(index);
    }

    @Override
    public int size() {
        return elements().size();
    }
}
