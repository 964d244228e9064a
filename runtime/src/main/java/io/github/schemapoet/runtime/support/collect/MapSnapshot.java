package io.github.schemapoet.runtime.support.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The members of a map, in its order, taken by one walk: each value is with its name even where another thread changes the
 * map meanwhile.
 *
 * @param names which are not null
 * @param values as many
 */
record MapSnapshot<V extends @Nullable Object>(List<String> names, List<V> values) {
    /**
     * Of a map that may be anybody's.
     *
     * @param what names the map in the message where a name is null
     */
    static <V extends @Nullable Object> MapSnapshot<V> of(Map<String, V> source, String what) {
        if (source instanceof OrderedMap<V> map) {
            return new MapSnapshot<>(map.nameList(), map.valueList());
        }
        List<String> names = new ArrayList<>();
        List<V> values = new ArrayList<>();
        for (Map.Entry<String, V> member : source.entrySet()) {
            names.add(Objects.requireNonNull(member.getKey(), () -> what + ": a name is null"));
            values.add(member.getValue());
        }
        return new MapSnapshot<>(ArrayBackedList.owning(names.toArray()), ArrayBackedList.owning(values.toArray()));
    }
}
