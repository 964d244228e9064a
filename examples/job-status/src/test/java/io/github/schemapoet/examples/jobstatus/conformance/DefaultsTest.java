package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.corpus.Loss;
import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse.Property;
import io.github.schemapoet.runtime.Presence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With its defaults made present, an instance is what Zod puts out, save what JavaScript loses. */
class DefaultsTest {
    private static final List<CorpusDocument> DOCUMENTS = Corpus.valid();

    @Test
    void withDefaultsIsTheOutputOfZodSaveTheLossesOnRecord() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            Json ours = JsonTexts.read(parse(document).withDefaults().toJson());
            Json zods = JsonTexts.read(document.output());
            assertThat(new ZodOutput(zods).differencesFrom(ours)).isEmpty();
            assertThat(new ZodOutput(zods).lossesOf(ours)).containsExactlyInAnyOrderElementsOf(visible(document));
        });
        assertThat(DOCUMENTS).flatMap(DefaultsTest::visible).hasSizeGreaterThan(200);
    }

    /** The losses that JSON shows: it does not show how a number is spelled, nor in which order members are. */
    private static List<Loss> visible(CorpusDocument document) {
        Set<String> kinds = Set.of("number-overflow", "number-precision", "proto-member");
        return document.loses().stream()
                .filter(loss -> kinds.contains(loss.what()))
                .toList();
    }

    @Test
    void aDefaultIsAnsweredWhereTheMemberIsAbsentAndIsNotWritten() {
        assertThat(DOCUMENTS).map(DefaultsTest::parse).allSatisfy(status -> {
            Json ok = ((Json.Members) JsonTexts.read(status.toJson())).all().get("ok");
            assertThat(status.presence(Property.OK)).isEqualTo(ok == null ? Presence.ABSENT : Presence.VALUE);
            assertThat(status.ok()).isEqualTo(ok == null || ok.equals(new Json.Bool(true)));
        });
    }

    @Test
    void withDefaultsChangesNothingElseAndNothingTwice() {
        assertThat(DOCUMENTS).map(DefaultsTest::parse).allSatisfy(status -> {
            JobStatusResponse complete = status.withDefaults();
            assertThat(complete.presence(Property.OK)).isEqualTo(Presence.VALUE);
            assertThat(complete).isEqualTo(status.toBuilder().ok(status.ok()).build());
            assertThat(complete.withDefaults()).isEqualTo(complete);
        });
    }

    private static JobStatusResponse parse(CorpusDocument document) {
        return JobStatusResponse.parse(document.bytes(), document.options());
    }
}
