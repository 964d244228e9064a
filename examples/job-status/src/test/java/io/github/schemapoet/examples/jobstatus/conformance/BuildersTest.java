package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.schemapoet.examples.jobstatus.model.JobStatus;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse.Property;
import io.github.schemapoet.examples.jobstatus.model.Message;
import io.github.schemapoet.examples.jobstatus.model.Summary;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.Presence;
import io.github.schemapoet.runtime.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Builders take what the schema accepts, and nothing else leaves them. */
class BuildersTest {
    private static JobStatusResponse.Builder builder() {
        return JobStatusResponse.builder().jobId("j").sessionId("s").status(JobStatus.QUEUED);
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndWithoutAPosition() {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> JobStatusResponse.builder().build())
                .satisfies(e -> {
                    assertThat(e.violations())
                            .map(Violation::message)
                            .containsExactly(
                                    "the member \"job_id\" is required and missing",
                                    "the member \"session_id\" is required and missing",
                                    "the member \"status\" is required and missing");
                    assertThat(e.violations()).map(Violation::position).allMatch(position -> position.isEmpty());
                });
    }

    @Test
    void aNumberThatJsonCannotWriteIsRefusedByEveryMethodThatTakesNumbers() {
        List<Setter> numbers =
                Setter.all().stream().filter(Setter::takesNumbers).toList();
        assertThat(numbers).hasSize(2 * 24).allSatisfy(setter -> {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> setter.call(bad))
                        .withMessage("JSON has no number for " + bad);
            }
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().attempts(Float.NaN))
                .withMessage("JSON has no number for NaN");
    }

    @Test
    void anyClassOfNumbersIsTakenWithItsExactValue() {
        BigDecimal exact = new BigDecimal("12345678901234567890.123");
        assertThat(builder().attempts(exact).build().attemptsExact()).isEqualTo(JsonNumber.of(exact));
        assertThat(builder().attempts(Long.valueOf(Long.MAX_VALUE)).build().attemptsExact())
                .isEqualTo(JsonNumber.of(Long.MAX_VALUE));
        assertThat(builder().attempts(Float.valueOf(0.1f)).build().attemptsExact())
                .isEqualTo(JsonNumber.of("0.1"));
        assertThat(builder().attempts(JsonNumber.of("1e400")).build().attempts())
                .isInfinite();
        assertThat(builder().attempts(0.1).build())
                .isEqualTo(builder().attempts(new BigDecimal("0.10")).build());
    }

    @Test
    void nullIsAnExplicitNullWhereTheSchemaAllowsOneAndRefusedElsewhere() {
        List<Setter> setters =
                Setter.all().stream().filter(setter -> !setter.takesPrimitive()).toList();
        assertThat(setters).filteredOn(Setter::isNullable).hasSize(52).allSatisfy(setter -> {
            setter.call(null);
            assertThat(setter.presence()).isEqualTo(Presence.NULL);
        });
        assertThat(setters)
                .filteredOn(setter -> !setter.isNullable())
                .hasSize(9)
                .allSatisfy(setter -> assertThatNullPointerException().isThrownBy(() -> setter.call(null)));
    }

    @Test
    void aBuilderGoesOnAndLeavesWhatItHasBuilt() {
        JobStatusResponse.Builder builder = builder().error("first");
        JobStatusResponse first = builder.build();
        JobStatusResponse second = builder.error(null).attempts(1).build();
        assertThat(first.error()).isEqualTo("first");
        assertThat(first.presence(Property.ATTEMPTS)).isEqualTo(Presence.ABSENT);
        assertThat(second.presence(Property.ERROR)).isEqualTo(Presence.NULL);
        JobStatusResponse inexact =
                builder.attempts(JsonNumber.of("9007199254740993")).build();
        assertThat(second.attemptsExact()).isEqualTo(JsonNumber.of(1));
        inexact.toBuilder().attempts(2).build();
        assertThat(inexact.attemptsExact()).isEqualTo(JsonNumber.of("9007199254740993"));
    }

    @Test
    void collectionsAreCopiedAndMayNotHoldNull() {
        List<String> models = new ArrayList<>(List.of("a"));
        JobStatusResponse status = builder().models(models).build();
        models.add("b");
        assertThat(status.models()).containsExactly("a");
        assertThatNullPointerException().isThrownBy(() -> builder().models(Arrays.asList("a", null)));
        assertThatNullPointerException().isThrownBy(() -> builder().metadata(Collections.singletonMap("a", null)));
    }

    @Test
    void aMemberThatIsDeclaredIsNoAdditionalOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.builder().putAdditionalProperty("role", JsonString.of("user")))
                .withMessage("role has a method of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.builder().additionalProperties(Map.of("role", JsonString.of("user"))));
        assertThat(Message.builder()
                        .putAdditionalProperty("b", JsonNull.INSTANCE)
                        .putAdditionalProperty("a", JsonString.of("x"))
                        .build()
                        .toJson())
                .isEqualTo("{\"b\":null,\"a\":\"x\"}");
    }

    @Test
    void theJsonValueNullIsAnExplicitNull() {
        Summary summary = Summary.builder()
                .isComplete(true)
                .structuredOutput(JsonNull.INSTANCE)
                .build();
        assertThat(summary.presence(Summary.Property.STRUCTURED_OUTPUT)).isEqualTo(Presence.NULL);
        assertThat(summary).isEqualTo(Summary.parse("{\"is_complete\":true,\"structured_output\":null}"));
        assertThat(summary.toJson()).isEqualTo("{\"is_complete\":true,\"structured_output\":null}");
    }
}
