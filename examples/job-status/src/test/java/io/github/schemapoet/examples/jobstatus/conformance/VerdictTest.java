package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.schema.Oracle;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated class, Zod, everit and a naive interpreter of the schema accept the same documents. */
class VerdictTest {
    private static final List<CorpusDocument> DOCUMENTS = Corpus.documents();

    private final SchemaFile schema = new SchemaFile();

    @Test
    void thereAreManyDocumentsOfBothKinds() {
        assertThat(DOCUMENTS).filteredOn(CorpusDocument::valid).hasSizeGreaterThan(1_000);
        assertThat(DOCUMENTS).filteredOn(document -> !document.valid()).hasSizeGreaterThan(1_000);
        assertThat(DOCUMENTS).filteredOn(CorpusDocument::duplicates).hasSizeGreaterThan(50);
    }

    @Test
    void parsingGivesTheVerdictOfZod() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(JobStatusResponse.tryParse(document.bytes(), document.options()))
                        .isInstanceOf(document.valid() ? Result.Valid.class : Result.Invalid.class));
    }

    @Test
    void checkingWithoutBuildingGivesTheVerdictOfZod() {
        assertThat(DOCUMENTS).filteredOn(document -> !document.duplicates()).allSatisfy(document -> assertThat(
                        JobStatusResponse.isValid(document.bytes()))
                .isEqualTo(document.valid()));
    }

    @Test
    void documentsWithRepeatedNamesAreMalformedUnlessTheOptionsSayOtherwise() {
        assertThat(DOCUMENTS).filteredOn(CorpusDocument::duplicates).allSatisfy(document -> {
            byte[] json = document.bytes();
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> JobStatusResponse.parse(json))
                    .withMessageContaining("name");
            assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> JobStatusResponse.isValid(json));
            assertThat(JobStatusResponse.tryParse(json)).isInstanceOf(Result.Unjudged.class);
        });
    }

    @Test
    void everitGivesTheVerdictOfZod() {
        EveritSchema everit = new EveritSchema(schema.text());
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(everit.accepts(JsonTexts.read(document.text())))
                .isEqualTo(document.valid()));
    }

    @Test
    void theInterpreterThatViolationsAreHeldAgainstGivesTheVerdictOfZod() {
        Oracle oracle = new Oracle(schema);
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(
                        oracle.violations(JsonTexts.read(document.text())).isEmpty())
                .isEqualTo(document.valid()));
    }
}
