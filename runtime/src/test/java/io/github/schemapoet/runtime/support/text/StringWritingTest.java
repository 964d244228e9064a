package io.github.schemapoet.runtime.support.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.support.write.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringWritingTest {
    private static String written(String text) {
        JsonWriter out = new JsonWriter(JsonWriter.Purpose.DOCUMENT);
        out.value(text);
        assertThat(out.toText()).isEqualTo(new String(out.toBytes(), StandardCharsets.UTF_8));
        return out.toText();
    }

    private static void assertComesBack(String text) throws Exception {
        String json = written(text);
        assertThat(JsonValue.parse(json)).isEqualTo(JsonString.of(text));
        assertThat(JsonValue.parse(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(JsonString.of(text));
        assertThat(JsonString.of(text).toJson()).isEqualTo(json);
        assertThat(new JsonMapper().readValue(json, String.class)).isEqualTo(text);
    }

    @Test
    void eachUnitOfTextComesBackAtEachPlace() throws Exception {
        for (int c = 0; c <= 0xFFFF; c++) {
            String text = String.valueOf((char) c);
            if (!JsonValue.parse(written(text)).equals(JsonString.of(text))) {
                assertComesBack(text);
            }
        }
        for (String piece :
                new String[] {"\"", "\\", "\n", "\u0000", "?", "é", "€", "😀", "\ud83d", "\ude00", "\u007f"}) {
            for (int length = 0; length <= 40; length++) {
                for (int at = 0; at <= length; at++) {
                    assertComesBack("a".repeat(at) + piece + "b".repeat(length - at));
                }
            }
        }
    }

    @Test
    void randomTextComesBack() throws Exception {
        Random random = new Random(20260101);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(60); left > 0; left--) {
                int kind = random.nextInt(6);
                text.append((char) random.nextInt(kind == 0 ? 0x10000 : kind == 1 ? 0x800 : kind == 2 ? 0x20 : 0x7F));
            }
            assertComesBack(text.toString());
        }
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(written("\"\\/\b\f\n\r\t\u0000\u001f\u007fé€😀"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé€😀\"");
        assertThat(written("\ud83d")).isEqualTo("\"\\ud83d\"");
        assertThat(written("\ude00\ud83d")).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(written("a question? of more than thirty-two characters")).doesNotContain("\\");
    }

    /** A lone surrogate in a text is the escape that stands for it, where a string can have one. */
    @Test
    void loneSurrogatesInTextAreKeptInStringsOnly() {
        assertThat(JsonValue.parse("\"\ud83d\"")).isEqualTo(JsonString.of("\ud83d"));
        assertThat(JsonValue.parse("{\"\ude00\": \"a\ud83d\"}").at("/\ude00")).contains(JsonString.of("a\ud83d"));
        assertThat(JsonValue.parse("\"\\\\\ud83d\"")).isEqualTo(JsonString.of("\\\ud83d"));
        for (String json :
                new String[] {"\ud83d", "[\ude00]", "\"\\\ud83d\"", "\"\\\\\\\ud83d\"", "\"\\u\ud83d123\""}) {
            assertThatThrownBy(() -> JsonValue.parse(json)).isInstanceOf(MalformedJsonException.class);
        }
    }
}
