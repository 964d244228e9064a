package io.github.schemapoet.runtime.support.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.Presence;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.read.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExactNumbersTest {
    private static final JsonNumber HUGE = JsonNumber.of("1e400");

    @Test
    void aTableHoldsOnlyWhatDoesNotFit() {
        assertThat(ExactNumbers.get(null, 0)).isNull();
        assertThat(ExactNumbers.withDouble(null, 0, JsonNumber.of("0.50"))).isNull();
        assertThat(ExactNumbers.withLong(null, 0, JsonNumber.of("5e0"))).isNull();
        ExactNumbers one = ExactNumbers.withDouble(null, 3, HUGE);
        ExactNumbers two = ExactNumbers.withLong(one, 5, JsonNumber.of("9223372036854775808"));
        assertThat(ExactNumbers.get(one, 3)).isEqualTo(HUGE);
        assertThat(ExactNumbers.get(one, 5)).isNull();
        assertThat(ExactNumbers.get(two, 3)).isEqualTo(HUGE);
        assertThat(ExactNumbers.withDouble(one, 3, JsonNumber.of(1))).isNull();
        assertThat(ExactNumbers.without(two, 5)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(ExactNumbers.copyOf(two)).isEqualTo(two).isNotSameAs(two);
        assertThat(ExactNumbers.copyOf(null)).isNull();
        assertThat(ExactNumbers.without(null, 1)).isNull();
        assertThat(one).isNotEqualTo(two).isNotEqualTo(null);
    }

    @Test
    void theValueIsTheExactOneWhereThereIsOne() {
        ExactNumbers table = ExactNumbers.with(null, 1, HUGE);
        assertThat(ExactNumbers.of(table, 1, 0.0)).isSameAs(HUGE);
        assertThat(ExactNumbers.of(table, 2, 0.5)).isEqualTo(JsonNumber.of("0.5"));
        assertThat(ExactNumbers.of(table, 2, 7L)).isEqualTo(JsonNumber.of(7));
        assertThat(ExactNumbers.integer(table, 2, 7)).isEqualTo(7);
        assertThatThrownBy(() -> ExactNumbers.integer(table, 1, 0)).isInstanceOf(ArithmeticException.class);
        assertThat(ExactNumbers.unlessDouble(HUGE)).isSameAs(HUGE);
        assertThat(ExactNumbers.unlessDouble(JsonNumber.of("0.1"))).isNull();
        assertThat(ExactNumbers.unlessLong(HUGE)).isSameAs(HUGE);
        assertThat(ExactNumbers.unlessLong(JsonNumber.of("1.0"))).isNull();
        assertThat(ExactNumbers.unlessLong(JsonNumber.of("1.5"))).isNotNull();
        assertThat(ExactNumbers.asLongOrZero(HUGE)).isZero();
        assertThat(ExactNumbers.asLongOrZero(JsonNumber.of("12e1"))).isEqualTo(120);
    }

    @Test
    void whatFitsIsWhatIsWrittenWithTheSameValue() {
        for (String text :
                new String[] {"0", "-0", "0.1", "1e21", "5e-324", "9007199254740992", "-9223372036854776000"}) {
            assertThat(ExactNumbers.fits(JsonNumber.of(text))).as(text).isTrue();
        }
        for (String text :
                new String[] {"9007199254740993", "1e400", "1e-400", "0.10000000000000001", "-9223372036854775808"}) {
            assertThat(ExactNumbers.fits(JsonNumber.of(text))).as(text).isFalse();
        }
    }

    /** However deep, and without a change to what it is a view of. */
    @Test
    void viewsShowTheExactNumbersInContainers() {
        JsonReader in = new JsonReader(
                "[[1, 1e400], [], [0.5, null]]".getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
        int outer = in.mark();
        for (boolean more = in.beginArray(); more; more = in.nextElement()) {
            int inner = in.mark();
            for (boolean next = in.beginArray(); next; next = in.nextElement()) {
                if (in.takeNull()) {
                    in.push(null);
                } else {
                    in.pushNumber();
                }
            }
            in.push(in.numbers(inner));
        }
        List<List<Double>> lists = in.list(outer);
        assertThat(lists).isEqualTo(List.of(Copies.numbers(List.of(1, HUGE)), List.of(), Arrays.asList(0.5, null)));
        List<List<JsonNumber>> exact = ExactNumbers.view(lists);
        assertThat(exact.get(0)).containsExactly(JsonNumber.of(1), HUGE);
        assertThat(exact.get(2)).containsExactly(JsonNumber.of("0.5"), null);
        Map<String, List<JsonNumber>> map =
                ExactNumbers.view(OrderedMap.copyOf(Map.of("a", Copies.integers(List.of(HUGE))), "map"));
        assertThat(map.get("a")).containsExactly(HUGE);
    }

    @Test
    void bitsTellAbsentFromNull() {
        long present = 1L << 63 | 1 | 2;
        long nulls = 1L << 63 | 2;
        assertThat(MemberBits.presence(present, nulls, 0)).isEqualTo(Presence.VALUE);
        assertThat(MemberBits.presence(present, nulls, 1)).isEqualTo(Presence.NULL);
        assertThat(MemberBits.presence(present, nulls, 2)).isEqualTo(Presence.ABSENT);
        assertThat(MemberBits.presence(present, nulls, 63)).isEqualTo(Presence.NULL);
        assertThat(MemberBits.presence(present, nulls, 64)).isEqualTo(Presence.VALUE);
    }
}
