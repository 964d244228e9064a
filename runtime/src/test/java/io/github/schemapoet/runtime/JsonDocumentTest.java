package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.harness.AnyCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is JSON is told by the tests of all routes; this is about what a document that has been read is good for. */
class JsonDocumentTest {
    private static final ReadOptions LAST = ReadOptions.defaults().withDuplicateNames(ReadOptions.DuplicateNames.LAST);

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isNotChangedByWhoeverHasTheBytes() {
        byte[] json = utf8("{\"a\": 1}");
        JsonDocument document = JsonDocument.parse(json);
        json[6] = '2';
        assertThat(document.toJson()).isEqualTo("{\"a\": 1}");
        assertThat(document.toJsonValue()).isEqualTo(JsonValue.parse("{\"a\":1}"));
        assertThat(AnyCodec.INSTANCE.parse(document)).isEqualTo(JsonValue.parse("{\"a\":1}"));
    }

    @Test
    void ofMembersOfOneNameHasTheLastWhereThatCounts() {
        JsonDocument document = JsonDocument.parse(utf8("{\"a\": 1, \"b\": 2, \"a\": 3}"), LAST);
        assertThat(document.toJsonValue()).isEqualTo(JsonValue.parse("{\"b\":2,\"a\":3}"));
        assertThat(AnyCodec.INSTANCE.parse(document)).isEqualTo(document.toJsonValue());
        assertThat(AnyCodec.INSTANCE.isValid(document)).isTrue();
        assertThat(document.options()).isEqualTo(LAST);
        assertThatThrownBy(() -> JsonDocument.parse("{\"a\": 1, \"a\": 3}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("a");
    }

    @Test
    void keepsTheLimitsThatItWasReadWithin() {
        ReadOptions wide = ReadOptions.defaults().withMaxDepth(1_500);
        String deep = "[".repeat(1_400) + "]".repeat(1_400);
        assertThatThrownBy(() -> JsonDocument.parse(deep)).isInstanceOf(JsonLimitException.class);
        JsonDocument document = JsonDocument.parse(utf8(deep), wide);
        assertThat(AnyCodec.INSTANCE.isValid(document)).isTrue();
        assertThat(AnyCodec.INSTANCE.parse(document).toJson()).isEqualTo(deep);
        assertThatThrownBy(() -> JsonDocument.parse(utf8("[1,2,3]"), wide.withMaxNodes(3)))
                .isInstanceOf(JsonLimitException.class);
        assertThatThrownBy(() -> JsonDocument.parse(utf8("[1,2,3]"), wide.withMaxBytes(6)))
                .isInstanceOf(JsonLimitException.class);
    }

    @Test
    void isReadFromTextsAndStreamsToo() throws IOException {
        JsonDocument text = JsonDocument.parse("\"\uD800\u00E9\"");
        assertThat(text.toJsonValue()).isEqualTo(JsonString.of("\uD800\u00E9"));
        JsonDocument stream = JsonDocument.parse(new ByteArrayInputStream(utf8(" 7 ")));
        assertThat(stream).hasToString(" 7 ");
        assertThatThrownBy(() -> JsonDocument.parse("7 8")).isInstanceOf(MalformedJsonException.class);
    }
}
