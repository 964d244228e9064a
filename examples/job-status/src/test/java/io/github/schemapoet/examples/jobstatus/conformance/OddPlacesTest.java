package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.json.Places;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.schema.Expected;
import io.github.schemapoet.examples.jobstatus.schema.Oracle;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import io.github.schemapoet.runtime.Violation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are right whatever the names and the white space around them. */
class OddPlacesTest {
    private static final String START = "{\"job_id\":\"j\",\"session_id\":\"s\",\"status\":\"queued\"";

    private final SchemaFile schema = new SchemaFile();

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "/", "~1", "~0", "a/b~c", "é", "😀", "\\n", "\\ud800", "\\\"", "%25", " ", "0"})
    void ofNames(String name) {
        assertPlaces(START + ",\"webhook\":{\"" + name + "\" : 1, \"url\":5}}");
        assertPlaces(START + ",\"metadata\":{\"" + name + "\" : 1}, \"webhook\" : {\"" + name + "\":{}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\r", "\r\r\n\n", "\t", " \n ", "\r\n\t"})
    void ofWhiteSpace(String space) {
        assertPlaces(("{ \"job_id\" : 5 , \"error\" : \"é😀\" , \"x\" : [ 1 , 2 ] , \"models\" : [ \"a\" , 1 , null ] ,"
                        + " \"artifacts\" : { \"files\" : [ { } , { \"path\" : \"😀\" , \"y\" : 0 } ] } }")
                .replace(" ", space));
    }

    private void assertPlaces(String text) {
        List<Violation> violations = JobStatusResponse.tryParse(text).violations();
        Places places = Places.of(text);
        assertThat(violations)
                .map(Violation::instance)
                .containsExactlyInAnyOrderElementsOf(new Oracle(schema)
                        .violations(JsonTexts.read(text)).stream()
                                .map(Expected::instance)
                                .toList());
        assertThat(violations).isNotEmpty().allSatisfy(violation -> assertThat(violation.position())
                .hasValue(
                        violation.keyword().equals("additionalProperties")
                                ? places.name(violation.instance())
                                : places.value(violation.instance())));
    }
}
