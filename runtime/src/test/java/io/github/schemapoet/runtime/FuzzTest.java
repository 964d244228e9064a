package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.runtime.harness.AnyCodec;
import io.github.schemapoet.runtime.harness.ForwardCodec;
import io.github.schemapoet.runtime.harness.NaivePosition;
import io.github.schemapoet.runtime.harness.Oracle;
import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.RandomJson;
import io.github.schemapoet.runtime.harness.Route;
import io.github.schemapoet.runtime.harness.Trees;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Random documents, judged by another parser: the verdict, and each value exactly. */
class FuzzTest {
    @Test
    void randomDocumentsAreReadAsAnotherParserReadsThem() {
        RandomJson documents = new RandomJson(20260120);
        for (int i = 0; i < 5_000; i++) {
            byte[] json = documents.next().getBytes(StandardCharsets.UTF_8);
            JsonNode expected = Oracle.parse(json).orElseThrow();
            assertReads(json, Trees.of(expected));
        }
    }

    private static void assertReads(byte[] json, JsonValue expected) {
        String text = new String(json, StandardCharsets.UTF_8);
        Index index = IndexBuilder.of(json, ReadOptions.defaults());
        JsonValue[] read = {
            JsonValue.parse(json),
            JsonValue.parse(text),
            AnyCodec.INSTANCE.parse(json),
            AnyCodec.INSTANCE.parse(json, ReadOptions.defaults().withDuplicateNames(ReadOptions.DuplicateNames.LAST)),
            ForwardCodec.INSTANCE.parse(json),
            Trees.of(index, 0),
            index.value(0)
        };
        for (JsonValue value : read) {
            assertThat(value).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(Trees.names(value)).isEqualTo(Trees.names(expected));
            String written = value.toJson();
            assertThat(JsonValue.parse(written)).isEqualTo(expected);
            assertThat(Oracle.parse(written.getBytes(StandardCharsets.UTF_8)).map(Trees::of))
                    .contains(expected);
        }
        assertThat(index.equal(0, expected)).isTrue();
    }

    @Test
    void documentsWithAccidentsAreJudgedAsAnotherParserJudgesThem() {
        RandomJson documents = new RandomJson(20260121);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] json = documents.broken(documents.next());
            Outcome first = Route.TREE.outcome(json);
            if (first.isAccepted() != Oracle.isJson(json)) {
                fail("%s of %s", first, new String(json, StandardCharsets.UTF_8));
            }
            accepted += first.isAccepted() ? 1 : 0;
            for (Route route : new Route[] {Route.INDEX, Route.READ, Route.SKIM, Route.FORWARD}) {
                Outcome outcome = route.outcome(json);
                if (!outcome.equals(first)) {
                    fail("%s by %s, not %s", outcome, route, first);
                }
            }
            if (first instanceof Outcome.Malformed malformed) {
                assertThat(malformed.position())
                        .isEqualTo(NaivePosition.of(json, malformed.position().offset()));
            } else {
                Oracle.parse(json).ifPresent(expected -> assertReads(json, Trees.of(expected)));
            }
        }
        assertThat(accepted).isBetween(2_000, 15_000);
    }
}
