package io.github.schemapoet.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.jackson2.model.JobStatusResponse;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading and writing by Jackson is parsing and writing without it, on each document that the schema is checked with. */
class CorpusTest {
    private static List<String> documents() throws Exception {
        List<String> documents = new ArrayList<>();
        Path corpus = Path.of(System.getProperty("schemapoet.corpus"), "job-status-response.jsonl");
        for (String line : Files.readString(corpus).split("\n")) {
            JsonNode one = Mappers.JSON.readTree(line);
            documents.add(one.get("document").asText());
        }
        return documents;
    }

    @Test
    void agreesWithTheDirectWay() throws Exception {
        int valid = 0;
        int invalid = 0;
        for (String text : documents()) {
            Result<JobStatusResponse> direct = JobStatusResponse.tryParse(text);
            if (!isReadByJackson(text)) {
                assertThat(direct instanceof Result.Unjudged || text.contains("\\ud800\":"))
                        .as(text)
                        .isTrue();
            } else if (direct instanceof Result.Valid<JobStatusResponse> accepted) {
                accepts(text, accepted.value());
                valid++;
            } else {
                refuses(text, direct);
                invalid++;
            }
        }
        assertThat(valid).isGreaterThan(100);
        assertThat(invalid).isGreaterThan(100);
    }

    /** Jackson takes no lone surrogates in names. */
    private static boolean isReadByJackson(String text) {
        try {
            return Mappers.JSON.readTree(text) != null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static void accepts(String text, JobStatusResponse direct) throws Exception {
        assertThat(Mappers.JSON.writeValueAsString(direct)).isEqualTo(direct.toJson());
        JobStatusResponse read = Mappers.JSON.readValue(text, JobStatusResponse.class);
        assertThat(read).isEqualTo(direct);
        assertThat(JsonValue.parse(Mappers.JSON.writeValueAsString(read))).isEqualTo(JsonValue.parse(text));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Mappers.JSON.readValue(bytes, JobStatusResponse.class).toJson())
                .isEqualTo(read.toJson());
    }

    private static void refuses(String text, Result<JobStatusResponse> direct) throws Exception {
        try {
            Mappers.JSON.readValue(text, JobStatusResponse.class);
            assertThat(text).as("is refused").isNull();
        } catch (SchemaViolationException e) {
            assertThat(e.violations()).extracting(CorpusTest::what).isEqualTo(what(direct.violations()));
        } catch (JsonMappingException e) {
            assertThat(direct).as(text).isInstanceOf(Result.Unjudged.class);
        }
    }

    private static List<String> what(List<Violation> violations) {
        return violations.stream().map(CorpusTest::what).toList();
    }

    private static String what(Violation one) {
        return one.instance() + " " + one.schema() + " " + one.message();
    }
}
