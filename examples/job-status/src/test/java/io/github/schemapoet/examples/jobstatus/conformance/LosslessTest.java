package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.json.Pointers;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written is the document that was read. */
class LosslessTest {
    private static final List<CorpusDocument> DOCUMENTS = Corpus.valid();

    private final SchemaFile schema = new SchemaFile();

    @Test
    void theTextThatIsWrittenEqualsTheDocument() {
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(
                        JsonTexts.read(parse(document).toJson()))
                .isEqualTo(JsonTexts.read(document.text())));
    }

    @Test
    void membersThatAreNotDeclaredStayInTheirOrder() {
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(
                        freeNames(JsonTexts.read(parse(document).toJson())))
                .isEqualTo(freeNames(JsonTexts.read(document.text()))));
        assertThat(DOCUMENTS)
                .filteredOn(document -> freeNames(JsonTexts.read(document.text())).values().stream()
                        .anyMatch(names -> names.size() > 1))
                .hasSizeGreaterThan(100);
    }

    @Test
    void theBytesThatAreWrittenAreThoseOfTheText() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            JobStatusResponse status = parse(document);
            assertThat(written(status)).isEqualTo(status.toJson().getBytes(StandardCharsets.UTF_8));
            assertThat(new String(written(status), StandardCharsets.UTF_8)).isEqualTo(status.toJson());
        });
    }

    @Test
    void whatIsWrittenIsReadAsAnEqualInstanceAndWrittenAlike() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            JobStatusResponse status = parse(document);
            JobStatusResponse again = JobStatusResponse.parse(status.toJson());
            assertThat(again).isEqualTo(status).hasSameHashCodeAs(status);
            assertThat(again.toJson()).isEqualTo(status.toJson());
        });
    }

    @Test
    void theJsonValueOfAnInstanceIsItsDocument() {
        assertThat(DOCUMENTS).allSatisfy(document -> assertThat(
                        JsonTexts.read(parse(document).toJsonValue().toJson()))
                .isEqualTo(JsonTexts.read(document.text())));
    }

    private static JobStatusResponse parse(CorpusDocument document) {
        return JobStatusResponse.parse(document.bytes(), document.options());
    }

    private static byte[] written(JobStatusResponse status) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            status.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The names of each object that the schema does not declare, by the object's place. */
    private Map<String, List<String>> freeNames(Json document) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        collect(document, "", names);
        return names;
    }

    private void collect(Json json, String at, Map<String, List<String>> names) {
        if (json instanceof Json.Array array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), at + "/" + i, names);
            }
        } else if (json instanceof Json.Members object) {
            Set<String> declared = at.length() > 100 ? Set.of() : schema.declaredAt(at);
            List<String> free = new ArrayList<>(object.all().keySet());
            free.removeAll(declared);
            names.put(at, free);
            for (Map.Entry<String, Json> member : object.all().entrySet()) {
                collect(member.getValue(), Pointers.step(at, member.getKey()), names);
            }
        }
    }
}
