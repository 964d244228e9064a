package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object about which no schema says anything, in their order: checked text, which is read when someone
 * looks inside. Immutable.
 */
public final class FreeMembers extends AbstractMap<String, JsonValue> {
    /** In the place of a count that is not known yet. */
    public static final int UNCOUNTED = -1;

    private final byte[] text;
    private final int count;
    private @Nullable JsonObject object;

    /**
     * Of an object's text, which has been checked and which nobody will change.
     *
     * @param count how many members it has, or {@link #UNCOUNTED}
     */
    public FreeMembers(byte[] checked, int count) {
        this.text = checked;
        this.count = count;
    }

    /** The text of an object with these members; for reading alone. */
    public byte[] text() {
        return text;
    }

    private Map<String, JsonValue> members() {
        JsonObject known = object;
        if (known == null) {
            known = (JsonObject) CheckedValues.container(text);
            object = known;
        }
        return known.members();
    }

    @Override
    public int size() {
        return count == UNCOUNTED ? members().size() : count;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return members().containsKey(name);
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        return members().get(name);
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
        return members().entrySet();
    }
}
