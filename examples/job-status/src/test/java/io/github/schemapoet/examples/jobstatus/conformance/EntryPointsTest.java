package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.model.ArtifactFile;
import io.github.schemapoet.examples.jobstatus.model.Artifacts;
import io.github.schemapoet.examples.jobstatus.model.JobResult;
import io.github.schemapoet.examples.jobstatus.model.JobStatus;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.Message;
import io.github.schemapoet.examples.jobstatus.model.MessageContent;
import io.github.schemapoet.examples.jobstatus.model.MessageRole;
import io.github.schemapoet.examples.jobstatus.model.MessageType;
import io.github.schemapoet.examples.jobstatus.model.Summary;
import io.github.schemapoet.examples.jobstatus.model.Webhook;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.Result;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All ways into the classes lead to the same. */
class EntryPointsTest {
    private static final List<CorpusDocument> DOCUMENTS = Corpus.documents().stream()
            .filter(document -> !document.duplicates())
            .toList();

    @Test
    void textBytesAndStreamsGiveTheSameResult() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            Result<JobStatusResponse> ofBytes = JobStatusResponse.tryParse(document.bytes());
            assertThat(JobStatusResponse.tryParse(document.text())).isEqualTo(ofBytes);
            if (document.valid()) {
                assertThat(JobStatusResponse.parse(document.bytes())).isEqualTo(ofBytes.orElseThrow());
                assertThat(JobStatusResponse.parse(document.text())).isEqualTo(ofBytes.orElseThrow());
                assertThat(JobStatusResponse.parse(stream(document))).isEqualTo(ofBytes.orElseThrow());
            } else {
                assertThatExceptionOfType(InvalidJsonException.class)
                        .isThrownBy(() -> JobStatusResponse.parse(document.text()))
                        .satisfies(e -> assertThat(e.violations()).isEqualTo(ofBytes.violations()));
                assertThatExceptionOfType(InvalidJsonException.class)
                        .isThrownBy(() -> JobStatusResponse.parse(stream(document)))
                        .satisfies(e -> assertThat(e.violations()).isEqualTo(ofBytes.violations()));
            }
        });
    }

    private static ByteArrayInputStream stream(CorpusDocument document) {
        return new ByteArrayInputStream(document.bytes());
    }

    @Test
    void eachPartOfADocumentIsADocumentOfItsOwnType() {
        List<JsonModel> parts = DOCUMENTS.stream()
                .filter(CorpusDocument::valid)
                .flatMap(document -> parts(JobStatusResponse.parse(document.bytes())))
                .toList();
        assertThat(parts).hasSizeGreaterThan(1_000).allSatisfy(part -> {
            assertThat(parser(part).apply(part.toJson())).isEqualTo(part);
            assertThat(part.toString()).contains(part.getClass().isEnum() ? ((Enum<?>) part).name() : part.toJson());
        });
        assertThat(parts.stream().map(JsonModel::getClass).distinct()).hasSize(11);
    }

    private static Stream<JsonModel> parts(JobStatusResponse status) {
        List<JsonModel> parts = new ArrayList<>(List.of(status.status()));
        Stream.of(status.artifacts(), status.webhook(), status.result())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        if (status.artifacts() != null) {
            parts.addAll(status.artifacts().files());
        }
        if (status.result() != null) {
            parts.add(status.result().summary());
            for (Message message : status.result().messages()) {
                parts.add(message);
                Stream.of(message.content(), message.role(), message.type())
                        .filter(Objects::nonNull)
                        .forEach(parts::add);
            }
        }
        return parts.stream();
    }

    private static Function<String, JsonModel> parser(JsonModel part) {
        if (part instanceof MessageContent) {
            return MessageContent::parse;
        }
        return switch (part.getClass().getSimpleName()) {
            case "Artifacts" -> Artifacts::parse;
            case "ArtifactFile" -> ArtifactFile::parse;
            case "Webhook" -> Webhook::parse;
            case "JobResult" -> JobResult::parse;
            case "Summary" -> Summary::parse;
            case "Message" -> Message::parse;
            case "MessageRole" -> MessageRole::parse;
            case "MessageType" -> MessageType::parse;
            default -> JobStatus::parse;
        };
    }
}
