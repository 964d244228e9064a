package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.corpus.Loss;
import io.github.schemapoet.schema.corpus.Losses;
import io.github.schemapoet.schema.everit.EveritSchema;
import io.github.schemapoet.schema.json.JsonTexts;
import io.github.schemapoet.schema.zod.DeepStack;
import io.github.schemapoet.schema.zod.Verdict;
import io.github.schemapoet.schema.zod.ZodRuntime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The port agrees with what another Zod, of another version and in another engine, was recorded to say. */
@ExtendWith(TestBed.class)
class RecordedCasesTest {
    private static final Map<Loss.What, String> RECORDED_AS = new EnumMap<>(Map.of(
            Loss.What.NUMBER_OVERFLOW, "number-overflow",
            Loss.What.NUMBER_PRECISION, "number-precision",
            Loss.What.NEGATIVE_ZERO, "negative-zero",
            Loss.What.NUMBER_SPELLING, "number-spelling",
            Loss.What.PROTO_MEMBER, "proto-key",
            Loss.What.DUPLICATE_NAME, "duplicate-key",
            Loss.What.MEMBER_ORDER, "integer-like-key"));

    private final JsonTexts texts = new JsonTexts();
    private final DeepStack deep = new DeepStack();
    private List<RecordedCase> cases;

    @BeforeEach
    void read() {
        String file = Shared.text("zod/cases.jsonl");
        cases = deep.call(
                () -> file.lines().map(line -> RecordedCase.of(line, texts)).toList());
        assertThat(cases).hasSizeGreaterThan(1000);
    }

    @AfterEach
    void close() {
        deep.close();
    }

    @Test
    void everitAgreesOnEveryCase() {
        EveritSchema schema = new EveritSchema(Port.schema());
        for (RecordedCase recorded : cases) {
            boolean accepted = deep.call(() -> schema.accepts(texts.read(recorded.document())));
            assertThat(accepted).as(recorded.id()).isEqualTo(recorded.valid());
        }
    }

    @Test
    void zodInThisEngineAgreesOnEveryCase(ZodRuntime zod) {
        for (RecordedCase recorded : cases) {
            Verdict verdict = zod.check(recorded.document());
            assertThat(verdict.valid()).as(recorded.id()).isEqualTo(recorded.valid());
            boolean same = deep.call(() -> verdict.output()
                    .map(texts::read)
                    .map(output -> output.sorted())
                    .equals(recorded.output().map(output -> output.sorted())));
            assertThat(same).as("output of " + recorded.id()).isTrue();
        }
    }

    @Test
    void everyRecordedOutputIsTheDocumentWithDefaultsButForTheRecordedLosses() {
        Losses losses = new Losses();
        for (RecordedCase recorded : cases) {
            if (recorded.valid()) {
                Set<String> found = deep.call(() ->
                        losses
                                .between(
                                        texts.read(recorded.document()),
                                        recorded.output().orElseThrow(),
                                        Port.tree())
                                .stream()
                                .map(loss -> RECORDED_AS.get(loss.what()))
                                .collect(Collectors.toSet()));
                assertThat(recorded.lossy()).as(recorded.id()).containsAll(found);
            }
        }
    }
}
