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

    private final JsonObject object;
    private final int count;

    /**
     * Of an object's text, which has been checked and which nobody will change.
     *
     * @param count how many members it has, or {@link #UNCOUNTED}
     */
    public FreeMembers(byte[] checked, int count) {
        this.object = (JsonObject) CheckedValues.container(checked);
        this.count = count;
    }

    /** The members as an object. */
    public JsonObject object() {
        return object;
    }

    private Map<String, JsonValue> members() {
        return object.members();
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
