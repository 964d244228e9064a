package io.github.schemapoet.runtime.support.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonNumber;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderedMapTest {
    private static final JsonNumber LONG = JsonNumber.of("9223372036854775808");

    private static Map<String, String> texts(int count) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = count; i > 0; i--) {
            members.put("name" + i, "value" + i);
        }
        return members;
    }

    static Stream<Map<String, ?>> maps() {
        Map<String, String> withNull = texts(3);
        withNull.put("null", null);
        return Stream.of(
                OrderedMap.empty(),
                OrderedMap.copyOf(texts(1), "map"),
                OrderedMap.copyOf(texts(8), "map"),
                OrderedMap.copyOf(texts(9), "map"),
                OrderedMap.copyOf(texts(100), "map"),
                OrderedMap.copyOfNullable(withNull, "map"),
                Copies.numberMap(Map.of("a", 1, "b", 0.5), "map"),
                Copies.integerMap(Collections.singletonMap("a", null), "map"));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void mapsHaveTheContractOfMaps(Map<String, ?> map) {
        Map<String, Object> twin = new LinkedHashMap<>(map);
        assertThat(map.equals(twin)).isTrue();
        assertThat(twin.equals(map)).isTrue();
        assertThat(map.hashCode()).isEqualTo(twin.hashCode());
        assertThat(List.copyOf(map.keySet())).isEqualTo(List.copyOf(twin.keySet()));
        assertThat(Arrays.asList(map.values().toArray()))
                .isEqualTo(Arrays.asList(twin.values().toArray()));
        assertThat(map.entrySet()).isEqualTo(twin.entrySet()).hasSameHashCodeAs(twin.entrySet());
        assertThat(map.toString()).isEqualTo(twin.toString());
        for (String name : new String[] {"name1", "name9", "a", "null", "none"}) {
            assertThat(map.containsKey(name)).isEqualTo(twin.containsKey(name));
            assertThat((Object) map.get(name)).isEqualTo(twin.get(name));
        }
        assertThat(map.containsKey(null)).isFalse();
        assertThat((Object) map.get(null)).isNull();
        assertThat((Object) map.get((Object) 1)).isNull();
        Iterator<?> entries = map.entrySet().iterator();
        twin.forEach((name, value) -> entries.next());
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
        twin.put("more", 1);
        assertThat(map.equals(twin)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("maps")
    @SuppressWarnings("unchecked") // Nothing gets in, whatever its type.
    void mapsCannotBeChanged(Map<String, ?> map) {
        Map<String, Object> target = (Map<String, Object>) map;
        Map<String, Object> before = new LinkedHashMap<>(map);
        for (Runnable change : new Runnable[] {
            () -> target.put("a", "x"),
            () -> target.putAll(Map.of("a", "x")),
            () -> target.remove("a"),
            () -> target.keySet().remove("a"),
            () -> target.values().removeIf(value -> true),
            () -> target.entrySet().iterator().next().setValue("x"),
            () -> target.replaceAll((name, value) -> "x"),
            () -> target.compute("a", (name, value) -> "x"),
            target::clear
        }) {
            try {
                change.run();
            } catch (UnsupportedOperationException | IllegalStateException | NoSuchElementException e) {
                assertThat(e).isNotNull();
            }
        }
        assertThat(new LinkedHashMap<>(map)).isEqualTo(before);
    }

    @Test
    void copiesKeepTheOrderAndNameWhatIsNull() {
        Map<String, String> source = texts(20);
        Map<String, String> copy = OrderedMap.copyOf(source, "labels");
        source.clear();
        assertThat(copy.keySet()).containsExactlyElementsOf(texts(20).keySet());
        assertThat(OrderedMap.copyOf(copy, "labels")).isSameAs(copy);
        assertThatThrownBy(() -> OrderedMap.copyOf(Collections.singletonMap("a", null), "labels"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("labels: ");
        assertThatThrownBy(() -> OrderedMap.copyOfNullable(Collections.singletonMap(null, "a"), "labels"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("labels: a name is null");
        Map<String, String> withNull = OrderedMap.copyOfNullable(Collections.singletonMap("a", null), "labels");
        assertThatThrownBy(() -> OrderedMap.copyOf(withNull, "labels")).isInstanceOf(NullPointerException.class);
        assertThat(OrderedMap.copyOf(new TreeMap<>(Map.of("b", 1, "a", 2)), "labels")
                        .keySet())
                .containsExactly("a", "b");
        assertThat(OrderedMap.copyOf(Map.of(), "labels")).isSameAs(OrderedMap.empty());
        assertThat(Copies.map(Map.of("a", 1), "labels", value -> value + 1)).isEqualTo(Map.of("a", 2));
        assertThat(Copies.mapOfNullable(withNull, "labels", value -> value + "!"))
                .isEqualTo(withNull);
    }

    /** Names and values come from one walk: each value has its name in it. */
    @Test
    void aMapThatOthersChangeMeanwhileGivesEachValueWithItsName() throws Exception {
        Map<String, String> changing = new ConcurrentHashMap<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                changing.put("k" + i % 50, "k" + i % 50);
                changing.remove("k" + (i + 25) % 50);
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 3_000; i++) {
                for (Map<String, String> copy : List.of(
                        OrderedMap.copyOf(changing, "map"),
                        OrderedMap.copyOfNullable(changing, "map"),
                        Copies.map(changing, "map", value -> value),
                        Copies.mapOfNullable(changing, "map", value -> value))) {
                    copy.forEach((name, value) -> assertThat(value).isEqualTo(name));
                }
            }
        } finally {
            done.set(true);
            writer.join();
        }
    }

    @Test
    void equalityIsByExactValueAndNeverThrows() {
        Map<String, Long> huge = Copies.integerMap(Map.of("a", LONG), "map");
        Map<String, Long> same = Copies.integerMap(Map.of("a", JsonNumber.of("9223372036854775808.0")), "map");
        assertThat(huge.equals(same)).isTrue();
        assertThat(huge.hashCode()).isEqualTo(same.hashCode());
        assertThat(huge.equals(Map.of("a", 1L))).isFalse();
        assertThat(huge.equals(Copies.integerMap(Map.of("a", 1), "map"))).isFalse();
        assertThat(Copies.integerMap(Map.of("a", 1), "map").equals(huge)).isFalse();
        assertThat(OrderedMap.copyOf(Map.of("a", "x"), "map").equals(huge)).isFalse();
        assertThat(huge.equals(OrderedMap.copyOf(Map.of("a", "x"), "map"))).isFalse();
        assertThat(Copies.numberMap(Map.of("a", 0.0), "map").equals(Copies.numberMap(Map.of("a", -0.0), "map")))
                .isTrue();
        assertThat(Copies.numberMap(Map.of("a", 1), "map").equals(Copies.numberMap(Map.of("b", 1), "map")))
                .isFalse();
        assertThat(Copies.numberMap(Map.of("a", 1), "map").equals(Copies.numberMap(Map.of("a", 1, "b", 1), "map")))
                .isFalse();
        assertThat(Copies.numberMap(Map.of("b", 2, "a", 1), "map").equals(Map.of("a", 1.0, "b", 2.0)))
                .isTrue();
        assertThatThrownBy(() -> huge.get("a")).isInstanceOf(ArithmeticException.class);
    }

    /** Another class's map may say anything of itself. */
    @Test
    void theEntriesOfAMapCountAndNotWhatElseItSays() {
        Map<String, String> odd = new AbstractMap<>() {
            @Override
            public Set<Entry<String, String>> entrySet() {
                return Map.of("a", "b").entrySet();
            }

            @Override
            public Set<String> keySet() {
                return Set.of("x", "y");
            }
        };
        assertThat(OrderedMap.copyOf(odd, "map")).isEqualTo(new HashMap<>(Map.of("a", "b")));
    }
}
