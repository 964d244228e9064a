package io.github.schemapoet.runtime.support.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    private static final boolean TO_STRING_IS_SHORTEST = Runtime.version().feature() >= 19;

    private static void check(double value) {
        String text = NumberText.of(value);
        if (Double.doubleToRawLongBits(Double.parseDouble(text)) != Double.doubleToRawLongBits(value)) {
            assertThat(text).as("reads back").isEqualTo(String.valueOf(value));
        }
        if (value != 0 && new BigDecimal(text).compareTo(Shortest.of(value)) != 0) {
            assertThat(text)
                    .as("is the shortest, and the nearest of these")
                    .isEqualTo(Shortest.of(value).toString());
        }
        ByteWriter out = new ByteWriter();
        out.number(value);
        if (!out.toText().equals(text)) {
            assertThat(out.toText()).isEqualTo(text);
        }
    }

    /** Since JDK 19 the platform has the same rule, apart from insisting on two digits. */
    private static void compareWithPlatform(double value) {
        BigDecimal ours = new BigDecimal(NumberText.of(value));
        BigDecimal platform = new BigDecimal(Double.toString(value));
        if (ours.stripTrailingZeros().precision() > 1 && ours.compareTo(platform) != 0) {
            assertThat(ours).isEqualByComparingTo(platform);
        }
    }

    @Test
    void doublesAreWrittenAsTheShortestDecimalThatReadsBack() {
        Random random = new Random(20260102);
        for (int i = 0; i < 12_000; i++) {
            check(finite(Double.longBitsToDouble(random.nextLong())));
            long digits = Math.floorMod(random.nextLong(), 10_000_000_000_000_000L);
            check(digits / Math.pow(10, random.nextInt(18)));
            check(random.nextLong() >> random.nextInt(63));
        }
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 1;
    }

    @Test
    void doublesAtTheEdgesAreWrittenAsTheShortestDecimalThatReadsBack() {
        for (double power = Double.MIN_VALUE; power < Double.POSITIVE_INFINITY; power *= 2) {
            check(power);
            check(Math.nextUp(power));
            check(Math.nextDown(power));
            check(-power);
        }
        for (int e = -323; e <= 308; e++) {
            double ten = Double.parseDouble("1e" + e);
            for (double value = ten; value < Double.POSITIVE_INFINITY && value < 10 * ten; value += ten) {
                check(value);
            }
            check(Math.nextUp(ten));
            check(Math.nextDown(ten));
        }
        for (int bits = 0; bits < 1_000; bits++) {
            check(Double.longBitsToDouble(bits));
        }
        check(Double.MAX_VALUE);
        check(-Double.MAX_VALUE);
        check(-0.0);
    }

    @Test
    void doublesAreWrittenAsThePlatformDoesWhereThatIsShortest() {
        assumeThat(TO_STRING_IS_SHORTEST)
                .as("Double.toString is the shortest decimal since JDK 19")
                .isTrue();
        Random random = new Random(20260103);
        for (int i = 0; i < 500_000; i++) {
            compareWithPlatform(finite(Double.longBitsToDouble(random.nextLong())));
            compareWithPlatform(random.nextDouble());
        }
    }

    /** As JavaScript writes them (ECMA-262, Number::toString), except that negative zero keeps its sign. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "-1, -1",
        "0.5, 0.5",
        "-0.5, -0.5",
        "100, 100",
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1.5e21, 1.5e+21",
        "1e-6, 0.000001",
        "1.5e-6, 0.0000015",
        "1e-7, 1e-7",
        "-1.5e-7, -1.5e-7",
        "5e-324, 5e-324",
        "1e-323, 1e-323",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "9007199254740993, 9007199254740992",
        "2e23, 2e+23",
        "9.5e15, 9500000000000000",
        "123456.789, 123456.789",
        "999999999999999.9, 999999999999999.9",
        "1e23, 1e+23",
        "2251799813685248.5, 2251799813685248.5",
        "-9223372036854775808, -9223372036854776000"
    })
    void doublesAreSpelledAsJavaScriptDoes(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
        assertThat(JsonNumber.of(value)).hasToString(text);
    }

    @Test
    void integersAreWrittenDigitByDigit() {
        Random random = new Random(20260104);
        for (long edge = 1; edge != 0; edge = edge < Long.MAX_VALUE / 10 ? edge * 10 : 0) {
            for (long value : new long[] {edge, edge - 1, edge + 1, -edge, 1 - edge, -edge - 1}) {
                assertThat(written(value)).isEqualTo(Long.toString(value));
            }
        }
        for (long value : new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1}) {
            assertThat(written(value)).isEqualTo(Long.toString(value));
        }
        for (int i = 0; i < 100_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            if (!written(value).equals(Long.toString(value))) {
                assertThat(written(value)).isEqualTo(Long.toString(value));
            }
        }
    }

    private static String written(long value) {
        ByteWriter out = new ByteWriter();
        out.integer(value);
        return out.toText();
    }

    @Test
    void floatsAreReadAsTheShortestDecimalThatReadsBack() {
        Random random = new Random(20260105);
        for (int i = 0; i < 50_000; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value) && value != 0) {
                checkFloat(value);
            }
        }
        for (float power = Float.MIN_VALUE; power < Float.POSITIVE_INFINITY; power *= 2) {
            checkFloat(power);
            checkFloat(-power);
            checkFloat(Math.nextUp(power));
        }
        assertThat(JsonNumber.of((Number) 0.1f)).hasToString("0.1");
        assertThat(JsonNumber.of((Number) (-1929807.25f))).hasToString("-1929807.2");
        assertThat(JsonNumber.of((Number) 1929807.75f)).hasToString("1929807.8");
        assertThat(JsonNumber.of((Number) 2.0E-45f)).isEqualTo(JsonNumber.of("1e-45"));
        assertThat(JsonNumber.of((Number) (-0.0f))).hasToString("-0");
    }

    private static void checkFloat(float value) {
        BigDecimal text = new BigDecimal(JsonNumber.of((Number) value).toString());
        assertThat(Float.parseFloat(text.toString())).isEqualTo(value);
        if (TO_STRING_IS_SHORTEST && text.precision() > 1) {
            assertThat(text).isEqualByComparingTo(new BigDecimal(Float.toString(value)));
        }
    }
}
