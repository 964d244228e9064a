package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.examples.jobstatus.corpus.Loss;
import io.github.schemapoet.examples.jobstatus.corpus.RecordedCase;
import io.github.schemapoet.examples.jobstatus.corpus.RecordedCases;
import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.rebuild.Rebuild;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The generated class agrees with what another Zod, of another version and in another engine, was recorded to say. */
class RecordedCasesTest {
    private static final Set<String> BEYOND_DEFAULT_LIMITS = Set.of("depth-over-1000", "number-over-1000-chars");
    private static final Map<String, String> RECORDED_AS = Map.of(
            "number-overflow", "number-overflow",
            "number-precision", "number-precision",
            "proto-member", "proto-key");

    @Test
    void theVerdictIsThatOfTheRecord() {
        List<RecordedCase> cases = RecordedCases.documents();
        assertThat(cases)
                .hasSizeGreaterThan(1_000)
                .filteredOn(one -> isWithinLimits(one))
                .allSatisfy(one -> {
                    Result<JobStatusResponse> result = parse(one);
                    assertThat(result).isInstanceOf(one.valid() ? Result.Valid.class : Result.Invalid.class);
                    assertThat(result.violations().isEmpty()).isEqualTo(one.valid());
                    if (!one.repeatsNames()) {
                        assertThat(JobStatusResponse.isValid(bytes(one))).isEqualTo(one.valid());
                    }
                });
    }

    @Test
    void whatIsBeyondALimitIsNeitherValidNorInvalidUntilTheLimitIsRaised() {
        List<RecordedCase> beyond = RecordedCases.documents().stream()
                .filter(one -> !isWithinLimits(one))
                .toList();
        assertThat(beyond).isNotEmpty().allSatisfy(one -> {
            assertThat(problem(one, ReadOptions.defaults())).isInstanceOf(JsonLimitException.class);
            ReadOptions raised = ReadOptions.defaults()
                    .withMaxDepth(ReadOptions.GREATEST_DEPTH)
                    .withMaxNumberLength(10_000);
            if (one.mutation().endsWith(":3000")) {
                assertThat(problem(one, raised)).isInstanceOf(JsonLimitException.class);
            } else {
                assertThat(JobStatusResponse.tryParse(bytes(one), raised).isValid())
                        .isEqualTo(one.valid());
            }
        });
    }

    @Test
    void whatIsWrittenAndBuiltAnewIsTheDocument() {
        assertThat(RecordedCases.documents())
                .filteredOn(one -> one.valid() && isWithinLimits(one))
                .allSatisfy(one -> {
                    JobStatusResponse status = parse(one).orElseThrow();
                    assertThat(JsonTexts.read(status.toJson())).isEqualTo(JsonTexts.read(one.document()));
                    assertThat(Rebuild.of(status)).isEqualTo(status);
                });
    }

    @Test
    void withDefaultsIsTheRecordedOutputSaveTheRecordedLosses() {
        assertThat(RecordedCases.documents())
                .filteredOn(one -> one.output() != null && isWithinLimits(one))
                .allSatisfy(one -> {
                    Json ours = JsonTexts.read(
                            parse(one).orElseThrow().withDefaults().toJson());
                    assertThat(new ZodOutput(one.output()).differencesFrom(ours))
                            .isEmpty();
                    assertThat(one.lossy()).containsAll(losses(one.output(), ours));
                });
    }

    private static Set<String> losses(Json output, Json ours) {
        return new ZodOutput(output)
                .lossesOf(ours).stream().map(Loss::what).map(RECORDED_AS::get).collect(Collectors.toSet());
    }

    @Test
    void aTextThatIsNotJsonIsMalformedAndNothingElse() {
        assertThat(RecordedCases.notJson()).hasSizeGreaterThan(50).allSatisfy(one -> {
            assertThat(problem(one, ReadOptions.defaults()))
                    .isInstanceOf(MalformedJsonException.class)
                    .hasMessageMatching("\\d+:\\d+ .{5,}");
            assertThat(JobStatusResponse.tryParse(one.document())).isInstanceOf(Result.Unjudged.class);
        });
    }

    private static boolean isWithinLimits(RecordedCase one) {
        return one.lossy().stream().noneMatch(BEYOND_DEFAULT_LIMITS::contains);
    }

    private static Result<JobStatusResponse> parse(RecordedCase one) {
        ReadOptions options = ReadOptions.defaults();
        return JobStatusResponse.tryParse(
                bytes(one), one.repeatsNames() ? options.withDuplicateNames(ReadOptions.DuplicateNames.LAST) : options);
    }

    private static Exception problem(RecordedCase one, ReadOptions options) {
        return ((Result.Unjudged<JobStatusResponse>) JobStatusResponse.tryParse(bytes(one), options)).problem();
    }

    private static byte[] bytes(RecordedCase one) {
        return one.document().getBytes(StandardCharsets.UTF_8);
    }
}
