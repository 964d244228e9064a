package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.MessageContent;
import io.github.schemapoet.examples.jobstatus.rebuild.Rebuild;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing that an instance hands out changes it. */
class ImmutabilityTest {
    private static final String DOCUMENT =
            """
            {"job_id":"j","session_id":"s","status":"queued","models":["m"],"metadata":{"k":{"l":[1]}},"usage":{"k":1},
             "artifacts":{"files":[{"path":"p"}]},
             "result":{"ok":true,"messages":[{"content":[1,{"k":2}],"x":1,"y":[2]}],
                       "summary":{"is_complete":true,"usage":{"k":1},"structured_output":{"k":[1]}}}}
            """;

    @Test
    void listsRefuseEveryChange() {
        for (JobStatusResponse status : statuses()) {
            assertThat(lists(status)).hasSize(6).allSatisfy(list -> {
                assertThat(list).isNotEmpty();
                assertThat(changes(list)).allSatisfy(ImmutabilityTest::assertRefused);
            });
            assertThat(JsonTexts.read(status.toJson())).isEqualTo(JsonTexts.read(DOCUMENT));
        }
    }

    @Test
    void mapsRefuseEveryChange() {
        for (JobStatusResponse status : statuses()) {
            assertThat(maps(status)).hasSize(6).allSatisfy(map -> {
                assertThat(map).isNotEmpty();
                assertThat(changes(map)).allSatisfy(ImmutabilityTest::assertRefused);
            });
            assertThat(JsonTexts.read(status.toJson())).isEqualTo(JsonTexts.read(DOCUMENT));
        }
    }

    private static void assertRefused(ThrowingCallable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change);
    }

    /** What is parsed, built, and made by defaults holds its collections in different classes. */
    private static List<JobStatusResponse> statuses() {
        JobStatusResponse parsed = JobStatusResponse.parse(DOCUMENT);
        return List.of(parsed, Rebuild.of(parsed), parsed.toBuilder().build());
    }

    private static List<List<?>> lists(JobStatusResponse status) {
        JsonObject output = (JsonObject) status.result().summary().structuredOutput();
        JsonObject metadata = (JsonObject) status.metadata().get("k");
        return List.of(
                status.models(),
                status.artifacts().files(),
                status.result().messages(),
                ((MessageContent.ListValue) status.result().messages().get(0).content()).value(),
                ((JsonArray) output.get("k")).elements(),
                ((JsonArray) metadata.get("l")).elements());
    }

    private static List<Map<?, ?>> maps(JobStatusResponse status) {
        return List.of(
                status.metadata(),
                status.usage(),
                status.result().summary().usage(),
                status.result().messages().get(0).additionalProperties(),
                ((JsonObject) status.metadata().get("k")).members(),
                ((JsonObject) status.result().summary().structuredOutput()).members());
    }

    private static <T> Stream<ThrowingCallable> changes(List<T> list) {
        T element = list.get(0);
        return Stream.of(
                () -> list.add(element),
                () -> list.add(0, element),
                () -> list.addAll(List.of(element)),
                () -> list.set(0, element),
                () -> list.remove(0),
                () -> list.remove(element),
                () -> list.removeAll(List.of(element)),
                () -> list.retainAll(List.of()),
                () -> list.removeIf(any -> true),
                () -> list.replaceAll(any -> any),
                () -> list.sort((one, other) -> 0),
                list::clear,
                () -> list.subList(0, 1).clear(),
                () -> list.subList(0, 1).set(0, element),
                () -> list.listIterator().add(element),
                () -> after(list.listIterator()).set(element),
                () -> after(list.iterator()).remove());
    }

    private static <K, V> Stream<ThrowingCallable> changes(Map<K, V> map) {
        Map.Entry<K, V> entry = map.entrySet().iterator().next();
        return Stream.of(
                () -> map.put(entry.getKey(), entry.getValue()),
                () -> map.putAll(Map.of(entry.getKey(), entry.getValue())),
                () -> map.remove(entry.getKey()),
                () -> map.remove(entry.getKey(), entry.getValue()),
                () -> map.replace(entry.getKey(), entry.getValue()),
                () -> map.replaceAll((key, value) -> value),
                () -> map.compute(entry.getKey(), (key, value) -> value),
                () -> map.computeIfPresent(entry.getKey(), (key, value) -> null),
                () -> map.merge(entry.getKey(), entry.getValue(), (one, other) -> other),
                map::clear,
                () -> entry.setValue(entry.getValue()),
                () -> map.entrySet().remove(entry),
                () -> map.entrySet().clear(),
                () -> map.keySet().remove(entry.getKey()),
                () -> map.keySet().clear(),
                () -> map.values().remove(entry.getValue()),
                () -> map.values().clear(),
                () -> after(map.entrySet().iterator()).remove(),
                () -> after(map.keySet().iterator()).remove());
    }

    private static <I extends Iterator<?>> I after(I iterator) {
        iterator.next();
        return iterator;
    }

    @Test
    void theBytesThatWereParsedMayBeOverwritten() {
        assertThat(Corpus.valid()).allSatisfy(document -> {
            byte[] json = document.bytes();
            JobStatusResponse status = JobStatusResponse.parse(json, document.options());
            Arrays.fill(json, (byte) '!');
            assertThat(JsonTexts.read(status.toJson())).isEqualTo(JsonTexts.read(document.text()));
            assertThat(status).isEqualTo(JobStatusResponse.parse(document.bytes(), document.options()));
        });
    }

    /** A free-form value that is all of the document. */
    @Test
    void theBytesOfADocumentThatIsOneFreeValueMayBeOverwritten() {
        byte[] json = "[1,{\"k\":2}]".getBytes(StandardCharsets.UTF_8);
        MessageContent content = MessageContent.parse(json);
        Arrays.fill(json, (byte) '!');
        assertThat(content.toJson()).isEqualTo("[1,{\"k\":2}]");
        assertThat(((MessageContent.ListValue) content).value()).hasSize(2);
    }
}
