package io.github.schemapoet.runtime.support.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.RandomNumbers;
import io.github.schemapoet.runtime.support.number.NumberText;
import io.github.schemapoet.runtime.support.scan.Reject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {
    private static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    private static void checkNumber(String text, String behind) {
        JsonReader in = reader(text + behind);
        double value = in.number();
        double expected = Double.parseDouble(text);
        BigDecimal exact = new BigDecimal(text);
        boolean inexact = Double.isInfinite(expected) || new BigDecimal(NumberText.of(expected)).compareTo(exact) != 0;
        if (Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(expected) || in.pollInexact() != inexact) {
            assertThat(value).as(text).isEqualTo(expected);
            assertThat(in.pollInexact()).as(text).isEqualTo(inexact);
        }
        if (!in.exactNumber().toString().equals(text) || in.peek() != (behind.isEmpty() ? ',' : behind.charAt(0))) {
            assertThat(in.exactNumber()).hasToString(text);
        }
    }

    /** The fit is judged by the writer, which has its own test. */
    @Test
    void numbersAreReadAsThePlatformReadsThemAndToldApartWhereTheyDoNotFit() {
        RandomNumbers numbers = new RandomNumbers(new Random(20260106));
        for (int i = 0; i < 300_000; i++) {
            checkNumber(numbers.next(), i % 2 == 0 ? "," : "]   ");
        }
    }

    @Test
    void integersAreReadExactlyAndToldApartWhereTheyDoNotFit() {
        RandomNumbers numbers = new RandomNumbers(new Random(20260107));
        for (int i = 0; i < 100_000; i++) {
            String text = numbers.nextInteger();
            BigDecimal exact = new BigDecimal(text);
            JsonReader in = reader(text + ",");
            if (exact.stripTrailingZeros().scale() > 0) {
                assertThatThrownBy(in::integer).isInstanceOf(Reject.class);
                continue;
            }
            long value = in.integer();
            BigInteger integer = exact.toBigIntegerExact();
            boolean fits = integer.bitLength() < Long.SIZE;
            if (in.pollInexact() == fits || value != (fits ? integer.longValueExact() : 0)) {
                assertThat(value).as(text).isEqualTo(integer.longValue());
                assertThat(in.pollInexact()).as(text).isNotEqualTo(fits);
            }
        }
    }

    @Test
    void numbersWithAFractionAreNoIntegers() {
        RandomNumbers numbers = new RandomNumbers(new Random(20260108));
        for (int i = 0; i < 30_000; i++) {
            String text = numbers.next();
            boolean integer = new BigDecimal(text).stripTrailingZeros().scale() <= 0;
            boolean accepted = accepts(() -> reader(text + " ").integer());
            boolean skipped = accepts(() -> reader(text + " ").skipInteger());
            if (accepted != integer || skipped != integer) {
                assertThat(accepted).as(text).isEqualTo(integer);
                assertThat(skipped).as(text).isEqualTo(integer);
            }
        }
    }

    private static boolean accepts(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (Reject e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740993, 9007199254740992, true",
        "1e400, Infinity, true",
        "-1e400, -Infinity, true",
        "-0, -0.0, false",
        "-0.0, -0.0, false",
        "0e99999999999, 0, false",
        "1e99999999999, Infinity, true",
        "-1e99999999999, -Infinity, true",
        "1e-99999999999, 0, true",
        "-1e-99999999999, -0.0, true",
        "0.1, 0.1, false",
        "0.10, 0.1, false",
        "1e-400, 0, true",
        "0.1000000000000000055511151231257827, 0.1, true",
        "0.1000000000000000, 0.1, false",
        "1E5, 100000, false",
        "5e-324, 5e-324, false",
        "4.9e-324, 5e-324, true",
        "1.7976931348623157e308, 1.7976931348623157e308, false",
        "179769313486231570000e288, 1.7976931348623157e308, false",
        "1e23, 1e23, false",
        "99999999999999991611392, 1e23, true"
    })
    void notableNumbersAreReadSo(String text, double value, boolean inexact) {
        JsonReader in = reader(text);
        assertThat(in.number()).isEqualTo(value);
        assertThat(in.pollInexact()).isEqualTo(inexact);
        assertThat(in.exactNumber()).hasToString(text);
    }

    @Test
    void nobodyIsAnsweredForANumberOfSomebodyElses() {
        JsonReader in = reader("[1e400, 123456789012345678901234567890, 5, 1e400, 7]");
        in.beginArray();
        in.number();
        assertThat(in.pollInexact()).isTrue();
        assertThat(in.pollInexact()).isFalse();
        in.nextElement();
        in.skipInteger();
        in.nextElement();
        assertThat(in.integer()).isEqualTo(5);
        assertThat(in.pollInexact()).isFalse();
        in.nextElement();
        in.skipNumber();
        in.nextElement();
        assertThat(in.number()).isEqualTo(7);
        assertThat(in.pollInexact()).isFalse();
    }

    /** No exception, and no work that grows with the value of an exponent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "-1e-99999999999",
                "1e2147483648",
                "123456789e-2147483649",
                "1e16777215",
                "9e-16777216"
            })
    void hugeExponentsAreReadAtOnce(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 1_000; i++) {
                JsonReader in = reader(text);
                in.number();
                assertThat(in.compare(JsonNumber.of(1))).isNotZero();
                in.isMultipleOf(JsonNumber.of("0.01"));
                in.isMultipleOf(JsonNumber.of(7));
                in.exactNumber().hashCode();
            }
        });
    }

    @Test
    void aThousandDigitsAreReadAsThePlatformReadsThem() {
        Random random = new Random(20260109);
        for (int i = 0; i < 300; i++) {
            StringBuilder digits = new StringBuilder("1");
            while (digits.length() < 990) {
                digits.append(random.nextInt(10));
            }
            int point = 1 + random.nextInt(900);
            checkNumber(digits.insert(point, '.') + "e" + (random.nextInt(700) - 350), ",");
            checkNumber("0." + "0".repeat(point) + "123456789e" + point, ",");
            checkNumber("98765" + "0".repeat(point) + "e-" + point, ",");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a", "+1", ".5", "01", "-01", "1.", "1.e5", "1e", "1e+", "\"1\"", "[1]", "null"})
    void whatIsNoNumberIsRejected(String text) {
        for (Runnable reading : new Runnable[] {
            () -> endOf(reader(text), in -> in.number()),
            () -> endOf(reader(text), in -> in.integer()),
            () -> endOf(reader(text), JsonReader::skipNumber),
            () -> endOf(reader(text), JsonReader::skipInteger)
        }) {
            assertThatThrownBy(reading::run).isInstanceOfAny(Reject.class, IndexOutOfBoundsException.class);
        }
    }

    private static void endOf(JsonReader in, Consumer<JsonReader> reading) {
        reading.accept(in);
        in.end();
    }
}
