package io.github.schemapoet.runtime.support.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonNumber;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListsTest {
    private static final JsonNumber HUGE = JsonNumber.of("1e400");
    private static final JsonNumber LONG = JsonNumber.of("9223372036854775808");

    private static List<Double> doubles(Number... numbers) {
        return Copies.numbers(Arrays.asList(numbers));
    }

    private static List<Long> longs(Number... numbers) {
        return Copies.integers(Arrays.asList(numbers));
    }

    static Stream<List<?>> lists() {
        return Stream.of(
                ArrayBackedList.copyOf(List.of("a", "b", "a"), "list"),
                ArrayBackedList.copyOfNullable(Arrays.asList("a", null, "b")),
                ArrayBackedList.empty(),
                ArrayBackedList.owning(new Object[] {"x"}),
                doubles(1, 0.5, 2.0),
                doubles(1, null),
                doubles(),
                longs(1, 2, Long.MIN_VALUE),
                longs(1, null),
                longs());
    }

    /** A list is what the JDK's lists of the same elements are. */
    @ParameterizedTest
    @MethodSource("lists")
    void listsHaveTheContractOfLists(List<?> list) {
        List<Object> twin = new ArrayList<>(list);
        assertThat(list.equals(twin)).isTrue();
        assertThat(twin.equals(list)).isTrue();
        assertThat(list.hashCode()).isEqualTo(twin.hashCode());
        assertThat(list.toArray()).isEqualTo(twin.toArray());
        assertThat(list.toArray(new Object[0])).isEqualTo(twin.toArray());
        assertThat(list.subList(0, list.size())).isEqualTo(twin);
        for (Object element : new Object[] {"a", "b", "z", null, 1L, 1.0, 0.5, HUGE}) {
            assertThat(list.contains(element)).isEqualTo(twin.contains(element));
            assertThat(list.indexOf(element)).isEqualTo(twin.indexOf(element));
            assertThat(list.lastIndexOf(element)).isEqualTo(twin.lastIndexOf(element));
        }
        ListIterator<?> iterator = list.listIterator();
        for (Object element : twin) {
            assertThat(iterator.hasNext()).isTrue();
            assertThat(iterator.next()).isEqualTo(element);
        }
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.get(twin.size())).isInstanceOf(IndexOutOfBoundsException.class);
        twin.add("more");
        assertThat(list.equals(twin)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("lists")
    @SuppressWarnings("unchecked") // Nothing gets in, whatever its type.
    void listsCannotBeChanged(List<?> list) {
        List<Object> target = (List<Object>) list;
        Object[] before = list.toArray();
        for (Runnable change : new Runnable[] {
            () -> target.add("x"),
            () -> target.add(0, "x"),
            () -> target.addAll(List.of("x")),
            () -> target.set(0, "x"),
            () -> target.remove(0),
            () -> target.replaceAll(element -> "x"),
            () -> target.removeIf(element -> true),
            () -> target.listIterator().add("x"),
            target::clear
        }) {
            try {
                change.run();
            } catch (UnsupportedOperationException | IndexOutOfBoundsException e) {
                assertThat(e).isNotNull();
            }
        }
        assertThat(list.toArray()).isEqualTo(before);
        Object[] array = list.toArray();
        Arrays.fill(array, "x");
        assertThat(list.toArray()).isEqualTo(before);
    }

    @Test
    void copiesAreOfTheMomentAndNameWhatIsNull() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<String> copy = ArrayBackedList.copyOf(source, "tags");
        source.set(0, "b");
        assertThat(copy).containsExactly("a");
        assertThat(ArrayBackedList.copyOf(copy, "tags")).isSameAs(copy);
        assertThatThrownBy(() -> ArrayBackedList.copyOf(Arrays.asList("a", null), "tags"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tags: element 1 is null");
        List<String> withNull = ArrayBackedList.copyOfNullable(Arrays.asList("a", null));
        assertThat(ArrayBackedList.copyOfNullable(withNull)).isSameAs(withNull);
        assertThatThrownBy(() -> ArrayBackedList.copyOf(withNull, "tags"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tags: element 1 is null");
        assertThatThrownBy(() -> Copies.list(withNull, "tags", text -> text + "!"))
                .isInstanceOf(NullPointerException.class);
        assertThat(Copies.list(List.of("a"), "tags", text -> text + "!")).containsExactly("a!");
        assertThat(Copies.listOfNullable(withNull, text -> text + "!")).containsExactly("a!", null);
    }

    /** A collection that hands out the array it lives in, and one that changes while it is looked at. */
    @Test
    void noCollectionKeepsAWayIntoItsCopy() {
        Object[] inside = {"a", "b"};
        Collection<String> open = new AbstractList<>() {
            @Override
            public String get(int index) {
                return (String) inside[index];
            }

            @Override
            public int size() {
                return inside.length;
            }

            @Override
            public Object[] toArray() {
                return inside;
            }
        };
        List<String> copy = ArrayBackedList.copyOf(open, "open");
        List<String> mapped = Copies.list(open, "open", text -> text);
        inside[0] = null;
        assertThat(copy).containsExactly("a", "b");
        assertThat(mapped).containsExactly("a", "b");
    }

    @Test
    void numbersThatDoNotFitAreKeptExactly() {
        List<Double> doubles =
                doubles(HUGE, 0.5, JsonNumber.of("0.10"), BigInteger.ONE, JsonNumber.of("0.1000000000000000055"));
        assertThat(doubles).containsExactly(Double.POSITIVE_INFINITY, 0.5, 0.1, 1.0, 0.1);
        assertThat(((NumberList<?>) doubles).exact())
                .extracting(JsonNumber::toString)
                .containsExactly("1e400", "0.5", "0.1", "1", "0.1000000000000000055");
        assertThat(doubles).hasToString("[1e400, 0.5, 0.1, 1, 0.1000000000000000055]");
        List<Long> longs = longs(1, LONG, JsonNumber.of("20e-1"), null);
        assertThat(longs.get(0)).isEqualTo(1);
        assertThat(longs.get(2)).isEqualTo(2);
        assertThat(longs.get(3)).isNull();
        assertThatThrownBy(() -> longs.get(1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("9223372036854775808");
        assertThat(longs).hasToString("[1, 9223372036854775808, 2, null]");
        assertThat(longs.contains(2L)).isTrue();
        assertThat(longs.contains(3L)).isFalse();
        assertThat(longs.contains(null)).isTrue();
        assertThat(longs.contains((Object) LONG)).isFalse();
        assertThat(longs.indexOf(2L)).isEqualTo(2);
        assertThat(longs.lastIndexOf(1L)).isZero();
    }

    @Test
    void equalityIsByExactValueAndNeverThrows() {
        assertThat(longs(1, LONG))
                .isEqualTo(longs(1, JsonNumber.of("9223372036854775808.0")))
                .hasSameHashCodeAs(longs(1, JsonNumber.of("9223372036854775808.0")));
        assertThat(longs(1, LONG).equals(List.of(1L, 2L))).isFalse();
        assertThat(longs(1, LONG).equals(longs(1, 2))).isFalse();
        assertThat(longs(1, 2).equals(longs(1, LONG))).isFalse();
        assertThat(longs(LONG).equals(doubles(LONG))).isFalse();
        assertThat(doubles(HUGE))
                .isEqualTo(doubles(JsonNumber.of("10e399")))
                .hasSameHashCodeAs(doubles(JsonNumber.of("10e399")));
        assertThat(doubles(HUGE).equals(List.of(Double.POSITIVE_INFINITY))).isFalse();
        assertThat(doubles(0.0)).isEqualTo(doubles(-0.0)).hasSameHashCodeAs(doubles(-0.0));
        assertThat(longs(1).equals(doubles(1))).isFalse();
        assertThat(longs().equals(doubles())).isTrue();
        assertThat(longs().hashCode()).isEqualTo(doubles().hashCode());
        assertThat(longs(1)).isNotEqualTo(longs(1, 1)).isNotEqualTo("1").isNotEqualTo(null);
    }

    @Test
    void numberListsAreTheirOwnCopies() {
        List<Double> doubles = doubles(HUGE);
        List<Long> longs = longs(LONG);
        assertThat(Copies.numbers(doubles)).isSameAs(doubles);
        assertThat(Copies.integers(longs)).isSameAs(longs);
        assertThat(((NumberList<?>) Copies.integers(ExactNumbers.<List<JsonNumber>>view(longs))).exact())
                .containsExactly(LONG);
        for (Number none : new Number[] {Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> doubles(1, none));
            assertThatIllegalArgumentException().isThrownBy(() -> longs(1, none));
        }
    }
}
