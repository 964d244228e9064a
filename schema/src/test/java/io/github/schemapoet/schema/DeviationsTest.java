package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.everit.EveritSchema;
import io.github.schemapoet.schema.json.JsonTexts;
import io.github.schemapoet.schema.zod.ZodRuntime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Where an exact implementation of the JSON Schema deliberately differs from the Zod definition as JavaScript runs it:
 * in what becomes of a document, never in whether it is valid. docs/zod-port.md lists these tests.
 */
@ExtendWith(TestBed.class)
class DeviationsTest {
    private static final String START = "{\"job_id\":\"j\",\"session_id\":\"s\",\"status\":\"queued\",";
    private static final String MESSAGE =
            "\"result\":{\"messages\":[%s],\"ok\":true,\"summary\":{\"is_complete\":true}}}";

    private final EveritSchema schema = new EveritSchema(Port.schema());
    private final JsonTexts texts = new JsonTexts();
    private final ZodRuntime zod;

    DeviationsTest(ZodRuntime zod) {
        this.zod = zod;
    }

    @Test
    void aNumberBeyondEveryDoubleIsValidAndZodMakesItInfinity() {
        assertThat(output("\"attempts\":1e400,\"metadata\":{\"n\":-1e400}}"))
                .contains("\"attempts\":null", "\"metadata\":{\"n\":null}");
    }

    @Test
    void aNumberThatNoDoubleHoldsIsValidAndZodRoundsIt() {
        assertThat(output("\"attempts\":9007199254740993}")).contains("\"attempts\":9007199254740992");
        assertThat(output("\"attempts\":1e-400}")).contains("\"attempts\":0,");
    }

    @Test
    void aNumberMayBeSpelledOtherwiseInTheOutputOfZod() {
        assertThat(output("\"attempts\":1.0}")).contains("\"attempts\":1,");
        assertThat(output("\"attempts\":1E2}")).contains("\"attempts\":100,");
        assertThat(output("\"attempts\":-0}")).contains("\"attempts\":0,");
    }

    @Test
    void aMemberByTheNameOfProtoIsDroppedFromRecordsAndMessages() {
        assertThat(output("\"metadata\":{\"__proto__\":1,\"a\":2}}")).contains("\"metadata\":{\"a\":2}");
        assertThat(output("\"usage\":{\"\\u005f_proto__\":1}}")).contains("\"usage\":{}");
        assertThat(output(MESSAGE.formatted("{\"__proto__\":1,\"a\":2}"))).contains("\"messages\":[{\"a\":2}]");
    }

    @Test
    void aMemberByTheNameOfProtoIsKeptFurtherBelow() {
        assertThat(output("\"metadata\":{\"a\":{\"__proto__\":1}}}"))
                .contains("\"metadata\":{\"a\":{\"__proto__\":1}}");
    }

    @Test
    void aMemberByTheNameOfProtoIsRefusedInStrictObjectsByBoth() {
        assertThat(accepts("\"webhook\":{\"__proto__\":1}}")).isFalse();
        assertThat(accepts("\"__proto__\":{}}")).isFalse();
    }

    @Test
    void ofMembersWithOneNameZodSeesTheLast() {
        assertThat(output("\"error\":1,\"error\":\"last\"}")).contains("\"error\":\"last\"");
        assertThat(output("\"error\":1,\"\\u0065rror\":\"last\"}")).contains("\"error\":\"last\"");
        assertThat(accepts("\"error\":\"first\",\"error\":1}")).isFalse();
    }

    @Test
    void zodPutsMembersInAnotherOrder() {
        assertThat(output("\"metadata\":{\"b\":1,\"10\":2,\"9\":3}}"))
                .startsWith("{\"job_id\":\"j\",\"metadata\":{\"9\":3,\"10\":2,\"b\":1},\"ok\":true,\"session_id\"");
    }

    /** No deviation, but easily taken for one. */
    @Test
    void loneSurrogatesAreKept() {
        assertThat(output("\"error\":\"\\ud800\"}")).contains("\"error\":\"\\ud800\"");
    }

    private String output(String rest) {
        assertThat(accepts(rest)).as(rest).isTrue();
        return zod.check(START + rest).output().orElseThrow();
    }

    private boolean accepts(String rest) {
        boolean accepted = schema.accepts(texts.read(START + rest));
        assertThat(zod.check(START + rest).valid()).as("Zod agrees on " + rest).isEqualTo(accepted);
        return accepted;
    }
}
