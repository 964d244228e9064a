package io.github.schemapoet.runtime.support.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.harness.RandomNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    private final Random random = new Random(20260110);
    private final RandomNumbers numbers = new RandomNumbers(random);

    /** Another spelling of the same value. */
    private String respelled(String text) {
        BigDecimal value = new BigDecimal(text);
        return switch (random.nextInt(4)) {
            case 0 -> value.toString();
            case 1 -> value.setScale(value.scale() + random.nextInt(4)).toPlainString();
            case 2 -> value.unscaledValue() + "e" + -value.scale();
            default -> value.stripTrailingZeros().toString();
        };
    }

    @Test
    void orderAndEqualityAreThoseOfBigDecimal() {
        for (int i = 0; i < 40_000; i++) {
            String one = numbers.next();
            String other = random.nextInt(4) == 0 ? respelled(one) : numbers.next();
            int expected = Integer.signum(new BigDecimal(one).compareTo(new BigDecimal(other)));
            Decimal first = Decimal.of(one);
            Decimal second = Decimal.of(other);
            assertThat(Integer.signum(first.compareTo(second)))
                    .as(one + " and " + other)
                    .isEqualTo(expected);
            assertThat(Integer.signum(second.compareTo(first))).isEqualTo(-expected);
            assertThat(first.equals(second)).as(one + " and " + other).isEqualTo(expected == 0);
            if (expected == 0) {
                assertThat(first).hasSameHashCodeAs(second);
            }
        }
    }

    @Test
    void multiplesAreThoseOfBigDecimal() {
        for (int i = 0; i < 40_000; i++) {
            BigDecimal divisor = new BigDecimal(random.nextBoolean() ? "" + (1 + random.nextInt(50)) : numbers.next());
            if (divisor.signum() == 0) {
                continue;
            }
            BigDecimal value =
                    switch (random.nextInt(3)) {
                        case 0 -> divisor.multiply(new BigDecimal(random.nextInt(1_000_000)));
                        case 1 ->
                            divisor.multiply(new BigDecimal(random.nextInt(1_000_000)))
                                    .scaleByPowerOfTen(-1);
                        default -> new BigDecimal(numbers.next());
                    };
            boolean expected = value.remainder(divisor).signum() == 0;
            assertThat(Decimal.of(value.toString()).isMultipleOf(Decimal.of(divisor.toString())))
                    .as(value + " of " + divisor)
                    .isEqualTo(expected);
        }
    }

    @Test
    void longsAndIntegersAreThoseOfBigDecimal() {
        for (int i = 0; i < 40_000; i++) {
            String text = random.nextBoolean() ? numbers.nextInteger() : numbers.next();
            BigDecimal value = new BigDecimal(text);
            Decimal decimal = Decimal.of(text);
            boolean integer = value.stripTrailingZeros().scale() <= 0;
            assertThat(decimal.isInteger()).as(text).isEqualTo(integer);
            BigInteger whole = integer ? value.toBigIntegerExact() : BigInteger.ZERO;
            Long expected = integer && whole.bitLength() < Long.SIZE ? (Long) whole.longValueExact() : null;
            assertThat(decimal.toLong()).as(text).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '', 0",
        "-0, 0, '', 0",
        "-0.000e77, 0, '', 0",
        "0e99999999999999999999, 0, '', 0",
        "1, 1, 1, 0",
        "-1, -1, 1, 0",
        "10, 1, 1, 1",
        "1200.3400, 1, 120034, -2",
        "0.0012, 1, 12, -4",
        "12e-3, 1, 12, -3",
        "1E+5, 1, 1, 5",
        "1e99999999999999999999, 1, 1, 99999999999999999999",
        "0.01e-99999999999999999999, 1, 1, -100000000000000000001",
        "1e0000000000000000000000000000007, 1, 1, 7"
    })
    void theValueIsTakenApartSo(String text, int signum, String digits, BigInteger exponent) {
        assertThat(Decimal.of(text)).isEqualTo(new Decimal(signum, digits, exponent));
    }

    @Test
    void hugeExponentsAreComparedExactly() {
        Decimal huge = Decimal.of("1e99999999999999999999");
        Decimal huger = Decimal.of("10.1e99999999999999999998");
        assertThat(huge).isLessThan(huger).isGreaterThan(Decimal.of("9.9e99999999999999999998"));
        assertThat(huge).isEqualTo(Decimal.of("1000e99999999999999999996"));
        assertThat(Decimal.of("-1e99999999999999999999")).isLessThan(Decimal.of("1e-99999999999999999999"));
        assertThat(Decimal.of("1e-99999999999999999999"))
                .isGreaterThan(Decimal.of("0"))
                .isLessThan(Decimal.of("1e-400"));
        assertThat(huge.isMultipleOf(Decimal.of("7"))).isFalse();
        assertThat(Decimal.of("7e99999999999999999999").isMultipleOf(Decimal.of("7")))
                .isTrue();
        assertThat(huge.isMultipleOf(Decimal.of("1024e99999999999999999000"))).isTrue();
        assertThat(huge.isMultipleOf(Decimal.of("1e-99999999999999999999"))).isTrue();
        assertThat(Decimal.of("1e-99999999999999999999").isMultipleOf(huge)).isFalse();
        assertThat(huge.toLong()).isNull();
    }

    @Test
    void nothingIsAMultipleOfZero() {
        assertThatThrownBy(() -> Decimal.of("0").isMultipleOf(Decimal.of("0.0")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimal.of("1").isMultipleOf(Decimal.of("-0")))
                .isInstanceOf(ArithmeticException.class);
    }
}
