package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.json.Places;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.schema.Expected;
import io.github.schemapoet.examples.jobstatus.schema.Oracle;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invalid document's violations are all that is wrong with it, each at its place in document and schema. */
class ViolationsTest {
    private static final List<CorpusDocument> DOCUMENTS = Corpus.invalid();

    private final SchemaFile schema = new SchemaFile();

    @Test
    void exactlyTheViolationsAreReportedThatAnInterpreterOfTheSchemaFinds() {
        Oracle oracle = new Oracle(schema);
        String file = schema.root().get("$id").textValue();
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(violations(document))
                .map(violation -> new Expected(violation.instance(), violation.keyword(), afterFile(violation, file)))
                .containsExactlyInAnyOrderElementsOf(oracle.violations(JsonTexts.read(document.text()))));
    }

    private static String afterFile(Violation violation, String file) {
        assertThat(violation.schema()).startsWith(file + "#");
        return violation.schema().substring(file.length());
    }

    @Test
    void eachNamesAKeywordThatStandsAtItsPlaceInTheSchema() {
        assertThat(DOCUMENTS).flatMap(ViolationsTest::violations).allSatisfy(violation -> {
            JsonNode keyword = schema.at(violation.schema());
            assertThat(keyword.isMissingNode()).isFalse();
            assertThat(violation.schema()).endsWith("/" + violation.keyword());
        });
    }

    @Test
    void eachPointsAtTheNameOrValueInTheText() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            Places places = Places.of(document.text());
            assertThat(violations(document))
                    .allSatisfy(violation -> assertThat(violation.position()).hasValue(expected(violation, places)));
        });
        assertThat(DOCUMENTS)
                .flatMap(ViolationsTest::violations)
                .map(violation -> violation.position().orElseThrow().line())
                .anyMatch(line -> line > 10);
    }

    private static TextPosition expected(Violation violation, Places places) {
        return violation.keyword().equals("additionalProperties")
                ? places.name(violation.instance())
                : places.value(violation.instance());
    }

    @Test
    void theyComeInTheOrderOfTheText() {
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(violations(document))
                .map(violation -> violation.position().orElseThrow().offset())
                .isSorted());
    }

    @Test
    void eachIsASentenceThatSaysWhatIsWrong() {
        assertThat(DOCUMENTS).flatMap(ViolationsTest::violations).allSatisfy(violation -> assertThat(
                        violation.message())
                .hasSizeBetween(20, 300)
                .containsAnyOf("expected ", "is required and missing", "is not allowed here", "alternatives"));
    }

    /** The documents of one place have one change, and the identifier says where. */
    @Test
    void aDocumentWithOneFaultHasItsViolationsAtTheFaultOrRightAboveIt() {
        List<CorpusDocument> ofOnePlace = DOCUMENTS.stream()
                .filter(document -> document.id().startsWith("place /"))
                .toList();
        assertThat(ofOnePlace).hasSizeGreaterThan(900).allSatisfy(document -> {
            String place = document.id().split(" ")[1];
            assertThat(violations(document)).isNotEmpty().allSatisfy(violation -> assertThat(violation.instance())
                    .satisfiesAnyOf(instance -> assertThat(instance).startsWith(place), instance -> assertThat(place)
                            .matches(instance + "/[^/]*")));
        });
    }

    @Test
    void parsingThrowsTheSameViolations() {
        assertThat(DOCUMENTS).allSatisfy(document -> assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> JobStatusResponse.parse(document.bytes(), document.options()))
                .extracting(InvalidJsonException::violations)
                .isEqualTo(violations(document)));
    }

    private static List<Violation> violations(CorpusDocument document) {
        return JobStatusResponse.tryParse(document.bytes(), document.options()).violations();
    }
}
