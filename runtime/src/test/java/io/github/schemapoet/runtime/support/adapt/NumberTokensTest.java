package io.github.schemapoet.runtime.support.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTokensTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "-1.50", "1e9", "1E+9", "0.0e-10", "12345678901234567890"})
    void numbersOfJson(String text) {
        assertThat(NumberTokens.isJson(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1_000", "0x1F", "NaN", "1 ", "1.e5", "1e5.0",
                "\u0661"
            })
    void otherTexts(String text) {
        assertThat(NumberTokens.isJson(text)).isFalse();
    }

    @Test
    void valuesAreExact() {
        assertThat(NumberTokens.exact("-7")).isEqualTo(-7L);
        assertThat(NumberTokens.exact("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(NumberTokens.exact("9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(NumberTokens.exact("1.50")).isEqualTo(new BigDecimal("1.50"));
        assertThat(NumberTokens.exact("1e400")).isEqualTo(new BigDecimal("1e400"));
        assertThat(NumberTokens.exact("1e99999999999")).isNull();
    }
}
