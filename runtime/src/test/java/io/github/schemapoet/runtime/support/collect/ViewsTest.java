package io.github.schemapoet.runtime.support.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void listsAreMadeOfWhatIsStored() {
        assertThat(Views.list(List.of(JsonNumber.of("1.50")), JsonNumber::bigDecimalValue))
                .containsExactly(new BigDecimal("1.5"));
        assertThat(Views.listOfNullable(Arrays.asList(null, "a"), String::length))
                .containsExactly(null, 1);
        assertThat(Views.<String, Integer>stored(List.of(7), String::valueOf)).containsExactly("7");
        assertThat(Views.<String, Integer>storedOfNullable(Arrays.asList(null, 7), String::valueOf))
                .containsExactly(null, "7");
    }

    @Test
    void mapsAreMadeOfWhatIsStored() {
        Map<String, Integer> view = Views.map(map("z", "long", "a", "b"), String::length);
        assertThat(view).containsExactly(Map.entry("z", 4), Map.entry("a", 1)).isEqualTo(Map.of("a", 1, "z", 4));
        assertThat(view.keySet()).containsExactly("z", "a");
        assertThat(view.values()).containsExactly(4, 1);
        assertThat(view.get("b")).isNull();
        assertThat(view.containsKey("b")).isFalse();
        assertThat(Views.storedMap(map("z", 7, "a", 8), String::valueOf))
                .containsExactly(Map.entry("z", "7"), Map.entry("a", "8"));
    }

    @Test
    void nullStaysNullInMaps() {
        Map<String, @Nullable Integer> view = Views.mapOfNullable(map("z", null, "a", "b"), String::length);
        assertThat(view).isEqualTo(map("z", null, "a", 1)).containsKey("z").doesNotContainKey("b");
        assertThat(view.get("z")).isNull();
        assertThat(Views.storedMapOfNullable(map("z", null, "a", 8), String::valueOf))
                .isEqualTo(map("z", null, "a", "8"));
    }

    /** A value that cannot be had is no reason not to have the others, or all names. */
    @Test
    void valuesAreMadeWhenTheyAreAskedFor() {
        Map<String, Integer> view = Views.map(map("z", "no number", "a", "8"), Integer::valueOf);
        assertThat(view.get("a")).isEqualTo(8);
        assertThat(view).hasSize(2);
        assertThat(view.keySet()).containsExactly("z", "a");
        assertThat(view.containsKey("z")).isTrue();
        assertThatThrownBy(() -> view.get("z")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(view::toString).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void mapsAreUnmodifiable() {
        Map<String, Integer> view = Views.map(OrderedMap.copyOf(Map.of("a", "b"), "map"), String::length);
        assertThatThrownBy(() -> view.put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(view::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.keySet().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.entrySet().iterator().next().setValue(1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(view).containsExactly(Map.entry("a", 1));
    }

    /** Whichever null a builder is given: it is one value, however it came. */
    @Test
    void nullOfJsonIsNullWhereNullIsNoJson() {
        JsonNumber one = JsonNumber.of(1);
        assertThat(Copies.jsonOrNull(Arrays.asList(JsonNull.INSTANCE, null, one)))
                .containsExactly(null, null, one);
        assertThat(Copies.jsonOrNullMap(map("z", JsonNull.INSTANCE, "a", one), "map"))
                .isEqualTo(map("z", null, "a", one));
        Map<String, @Nullable JsonValue> copy = Copies.jsonOrNullMap(map("z", null, "a", one), "map");
        assertThat(copy.keySet()).containsExactly("z", "a");
        assertThatThrownBy(() -> copy.put("b", one)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static <V extends @Nullable Object> Map<String, V> map(String name, V value, String second, V other) {
        Map<String, V> map = new LinkedHashMap<>();
        map.put(name, value);
        map.put(second, other);
        return map;
    }
}
