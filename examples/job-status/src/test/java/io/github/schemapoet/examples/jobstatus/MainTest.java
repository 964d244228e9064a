package io.github.schemapoet.examples.jobstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final String OUTPUT =
            """
            complete.json is valid: job job-7 of session session-42
              It is complete, after 8421.5 ms.
              user: How many planets have rings?
              assistant: parts [{ "type": "text", "text": "Four." }]
              assistant: (nothing)
            Absent and null are two things, and a default is a third:
              user_id is NULL: null
              tenant_id is ABSENT: null
              ok is ABSENT: true
            Numbers stay exact:
              updated_at is 1732450000.123456789, as a double 1.7324500001234567E9
            Edited, it was canceled: too late; the first still is complete, after 8421.5 ms.
              {"duration_ms":8421.5,"error":"too late","job_id":"job-7","result":null,"session_id":"session-42",\
            "status":"canceled","updated_at":1732450000.123456789,"usage":{ "input_tokens": 9007199254740993 },\
            "user_id":null}
            A builder is held to the schema too:
              the member "session_id" is required and missing
            invalid.json has 6 violations:
              invalid.json:1:1 the member "session_id" is required and missing
              invalid.json:2:13 /job_id: expected a string but found 7
              invalid.json:3:13 /status: expected one of "queued", "running", "complete", "failed", "canceled" \
            but found "complet". Did you mean "complete"?
              invalid.json:4:3 /tenent_id: a member named "tenent_id" is not allowed here. \
            Did you mean "tenant_id"?
              invalid.json:5:28 /artifacts/files/0: the member "path" is required and missing
              invalid.json:6:28 /webhook/attempts: expected a number or null but found "two"
            """;

    @Test
    void theExamplePrintsExactlyThis() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(OUTPUT.lines()::iterator);
    }
}
