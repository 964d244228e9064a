package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.rebuild.Rebuild;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The accessors say all that there is, and the builders take it: an instance can be built anew from them. */
class RebuildTest {
    private static final List<CorpusDocument> DOCUMENTS = Corpus.valid();

    @Test
    void anInstanceThatIsBuiltFromTheAccessorsIsEqualAndWritesTheDocument() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            JobStatusResponse status = parse(document);
            JobStatusResponse rebuilt = Rebuild.of(status);
            assertThat(rebuilt).isEqualTo(status).hasSameHashCodeAs(status);
            assertThat(status).isEqualTo(rebuilt);
            assertThat(JsonTexts.read(rebuilt.toJson())).isEqualTo(JsonTexts.read(document.text()));
        });
    }

    @Test
    void anInstanceThatIsBuiltFromItselfIsEqualAndIsWrittenAlike() {
        assertThat(DOCUMENTS).map(RebuildTest::parse).allSatisfy(status -> {
            JobStatusResponse built = status.toBuilder().build();
            assertThat(built).isEqualTo(status).hasSameHashCodeAs(status);
            assertThat(built.toJson()).isEqualTo(status.toJson());
        });
    }

    /** Two documents are one instance where they are equal as JSON, and only there. */
    @Test
    void instancesAreEqualWhereTheirDocumentsAre() {
        Map<Object, Object> instances = new HashMap<>();
        Map<Object, Object> documents = new HashMap<>();
        DOCUMENTS.forEach(document -> {
            instances.merge(parse(document), document.id(), (first, next) -> first);
            documents.merge(JsonTexts.read(document.text()), document.id(), (first, next) -> first);
        });
        assertThat(instances.values()).containsExactlyInAnyOrderElementsOf(documents.values());
    }

    private static JobStatusResponse parse(CorpusDocument document) {
        return JobStatusResponse.parse(document.bytes(), document.options());
    }
}
