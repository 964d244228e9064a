package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonValue;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The elements of an array about which no schema says anything: checked text, which is read when someone looks inside. */
public final class FreeElements extends AbstractList<JsonValue> implements RandomAccess {
    private final JsonArray array;

    /** Of an array's text, which has been checked and which nobody will change. */
    public FreeElements(byte[] checked) {
        this.array = (JsonArray) CheckedValues.container(checked);
    }

    /** The whole array. */
    public JsonArray array() {
        return array;
    }

    private List<JsonValue> elements() {
        return array.elements();
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
