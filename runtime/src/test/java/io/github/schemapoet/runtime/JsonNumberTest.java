package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.harness.RandomNumbers;
import io.github.schemapoet.runtime.harness.Serial;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {
    @Test
    void equalNumbersHaveEqualHashesAndStandAtOnePlaceOfTheOrder() {
        List<JsonNumber> equal = new ArrayList<>();
        for (String text : new String[] {"100", "1e2", "1E+2", "100.0", "10e1", "1000e-1", "0.1e3", "100.000e0"}) {
            equal.add(JsonNumber.of(text));
        }
        for (JsonNumber one : equal) {
            for (JsonNumber other : equal) {
                assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
            }
            assertThat(one).isNotEqualTo(JsonNumber.of("100.01")).isNotEqualTo(JsonNumber.of("-100"));
        }
        assertThat(JsonNumber.of("0")).isEqualTo(JsonNumber.of("-0")).hasSameHashCodeAs(JsonNumber.of("-0.0e99"));
        assertThat(JsonNumber.of("1")).isNotEqualTo("1").isNotEqualTo(null);
    }

    @Test
    void theJavaValuesAreThoseOfBigDecimal() {
        RandomNumbers numbers = new RandomNumbers(new Random(20260111));
        for (int i = 0; i < 50_000; i++) {
            String text = numbers.next();
            JsonNumber number = JsonNumber.of(text);
            BigDecimal exact = new BigDecimal(text);
            assertThat(number.bigDecimalValue()).isEqualByComparingTo(exact);
            assertThat(number.longValue()).as(text).isEqualTo(exact.longValue());
            assertThat(number.intValue()).as(text).isEqualTo(exact.intValue());
            assertThat(number.doubleValue()).as(text).isEqualTo(Double.parseDouble(text));
            assertThat(number.floatValue()).as(text).isEqualTo(Float.parseFloat(text));
            assertThat(number.isInteger())
                    .as(text)
                    .isEqualTo(exact.stripTrailingZeros().scale() <= 0);
            assertThat(number).hasToString(text);
        }
    }

    @Test
    void exactLongsAreGivenOrRefused() {
        assertThat(JsonNumber.of("9223372036854775807").longValueExact()).isEqualTo(Long.MAX_VALUE);
        assertThat(JsonNumber.of("-9223372036854775808.0").longValueExact()).isEqualTo(Long.MIN_VALUE);
        assertThat(JsonNumber.of("10e-1").longValueExact()).isEqualTo(1);
        for (String text : new String[] {"9223372036854775808", "-9223372036854775809", "0.5", "1e99999999999"}) {
            assertThatThrownBy(() -> JsonNumber.of(text).longValueExact())
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "-9.5e99999999999",
                "1e-99999999999",
                "3e2147483648",
                "3e-2147483648",
                "1e16777216"
            })
    void noMethodWorksLongerForAHugeExponent(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 200; i++) {
                JsonNumber number = JsonNumber.of(text);
                assertThat(number).isEqualTo(JsonNumber.of(text)).hasSameHashCodeAs(JsonNumber.of(text));
                assertThat(number.compareTo(JsonNumber.of(1))).isNotZero();
                assertThat(number.longValue()).isZero();
                assertThat(number.intValue()).isZero();
                assertThat(Math.abs(number.doubleValue())).isIn(0.0, Double.POSITIVE_INFINITY);
                assertThat(Math.abs(number.floatValue())).isIn(0.0f, Float.POSITIVE_INFINITY);
                number.isMultipleOf(JsonNumber.of("0.7"));
                number.isInteger();
            }
        });
    }

    @Test
    void bigDecimalsOfAnyScaleAreTaken() {
        for (String text : new String[] {
            "1E+3", "0E-10", "123.4500", "1E-7", "-0.00001", "12345678901234567890.12345678901234567890"
        }) {
            BigDecimal value = new BigDecimal(text);
            assertThat(JsonNumber.of(value).bigDecimalValue()).isEqualByComparingTo(value);
            assertThat(JsonNumber.of(value)).hasToString(value.toString());
        }
        BigDecimal least = new BigDecimal(BigInteger.valueOf(7), Integer.MAX_VALUE);
        BigDecimal greatest = new BigDecimal(BigInteger.valueOf(7), Integer.MIN_VALUE);
        assertThat(JsonNumber.of(least).bigDecimalValue()).isEqualByComparingTo(least);
        assertThat(JsonNumber.of(greatest).bigDecimalValue()).isEqualByComparingTo(greatest);
        for (String text : new String[] {"1e2147483649", "1e-2147483648", "1e99999999999", "-1e-99999999999"}) {
            assertThatThrownBy(() -> JsonNumber.of(text).bigDecimalValue()).isInstanceOf(ArithmeticException.class);
        }
        assertThat(JsonNumber.of("1e2147483648").bigDecimalValue().scale()).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void numbersOfAnyClassAreTaken() {
        assertThat(JsonNumber.of((Number) 1)).hasToString("1");
        assertThat(JsonNumber.of((Number) (byte) -1)).hasToString("-1");
        assertThat(JsonNumber.of((Number) Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(JsonNumber.of((Number) 0.1)).hasToString("0.1");
        assertThat(JsonNumber.of((Number) new AtomicLong(5))).hasToString("5");
        assertThat(JsonNumber.of((Number) BigInteger.TEN.pow(30))).hasToString("1" + "0".repeat(30));
        assertThat(JsonNumber.of((Number) new BigDecimal("1.50"))).hasToString("1.50");
        JsonNumber number = JsonNumber.of("1e3");
        assertThat(JsonNumber.of((Number) number)).isSameAs(number);
        DoubleAdder infinite = new DoubleAdder();
        infinite.add(Double.POSITIVE_INFINITY);
        for (Number none :
                new Number[] {Double.NaN, Double.NEGATIVE_INFINITY, Float.NaN, Float.POSITIVE_INFINITY, infinite}) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.of(none));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                ".5",
                "5.",
                "01",
                "-",
                "1e",
                "NaN",
                "0x1",
                "1_0",
                "١",
                "1\n",
                "Infinity",
                "1d"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> JsonNumber.of(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, true",
        "10, 3, false",
        "0, 3, true",
        "0.3, 0.1, true",
        "1e400, 1e-400, true",
        "-4.5, 1.5, true",
        "1, 2, false"
    })
    void multiplesAreExact(String value, String divisor, boolean multiple) {
        assertThat(JsonNumber.of(value).isMultipleOf(JsonNumber.of(divisor))).isEqualTo(multiple);
    }

    @Test
    void zeroIsNoDivisor() {
        assertThatThrownBy(() -> JsonNumber.of(1).isMultipleOf(JsonNumber.of("0.0")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void serializationKeepsTheNumberAndRefusesOtherText() throws Exception {
        JsonNumber number = JsonNumber.of("1.50e99999999999");
        int hash = number.hashCode();
        JsonNumber read = Serial.copy(number);
        assertThat(read).isEqualTo(number).hasToString("1.50e99999999999");
        assertThat(read.hashCode()).isEqualTo(hash);
        byte[] forged = Serial.replaced(Serial.bytes(JsonNumber.of("1234567")), "1234567", "[1,2,3]");
        assertThatThrownBy(() -> Serial.read(forged)).isInstanceOf(InvalidObjectException.class);
    }
}
