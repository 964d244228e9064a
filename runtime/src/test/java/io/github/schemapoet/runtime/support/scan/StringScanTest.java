package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.Route;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.read.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings are looked at eight bytes at a time: each length and each place in a word, and near the end of the document. */
class StringScanTest {
    private static final int LONGEST = 40;

    /** A text of plain letters, with one piece at a place. */
    private static String with(int length, int at, String piece) {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".substring(0, length);
        return letters.substring(0, at) + piece + letters.substring(at);
    }

    /** Reads a string in each way, with nothing, a little and much behind it. */
    private static void assertReads(String content, String text) {
        for (String behind : new String[] {"", " ", "        ", "                    "}) {
            byte[] json = ("\"" + content + "\"" + behind).getBytes(StandardCharsets.UTF_8);
            assertThat(JsonValue.parse(json)).isEqualTo(JsonString.of(text));
            assertThat(new JsonReader(json, ReadOptions.defaults()).string()).isEqualTo(text);
            assertThat(new JsonReader(json, ReadOptions.defaults()).value()).isEqualTo(JsonString.of(text));
            Index index = IndexBuilder.of(json, ReadOptions.defaults());
            assertThat(index.text(0)).isEqualTo(text);
            assertThat(index.codePoints(0)).isEqualTo(text.codePointCount(0, text.length()));
        }
    }

    @Test
    void plainTextOfEachLengthIsRead() {
        for (int length = 0; length <= LONGEST; length++) {
            assertReads(with(length, 0, ""), with(length, 0, ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\\\"`, `\"`",
                "`\\\\`, `\\`",
                "`\\/`, `/`",
                "`\\u0041`, `A`",
                "`\\u00e9`, `é`",
                "`é`, `é`",
                "`€`, `€`",
                "`😀`, `😀`",
                "`\\ud83d\\ude00`, `😀`",
                "`\u007f`, `\u007f`",
                "` `, ` `",
                "`{[,:]}`, `{[,:]}`"
            })
    void onePieceAtEachPlaceOfEachLengthIsRead(String content, String text) {
        for (int length = 0; length <= LONGEST; length++) {
            for (int at = 0; at <= length; at++) {
                assertReads(with(length, at, content), with(length, at, text));
            }
        }
    }

    @Test
    void eachEscapeIsRead() {
        assertReads("\\b\\f\\n\\r\\t\\\"\\\\\\/", "\b\f\n\r\t\"\\/");
        for (char c : new char[] {0, 1, 0x1F, ' ', 'z', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF}) {
            assertReads(String.format("\\u%04x", (int) c), String.valueOf(c));
            assertReads(String.format("a\\u%04X", (int) c), "a" + c);
        }
    }

    @Test
    void loneSurrogatesAreKept() {
        List<String> halves = List.of("\\ud83d", "\\uDE00", "\\udbff", "\\uDFFF", "x", "é", "\\n", "😀");
        for (String one : halves) {
            for (String two : halves) {
                for (String three : halves) {
                    String content = one + two + three;
                    assertReads(content, unescaped(content));
                }
            }
        }
    }

    private static String unescaped(String content) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            if (content.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(content.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (content.startsWith("\\n", i)) {
                text.append('\n');
                i++;
            } else {
                text.append(content.charAt(i));
            }
        }
        return text.toString();
    }

    /** The fault is found where it is, however the words lie. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0A, 0x1F})
    void aControlCharacterAtEachPlaceOfEachLengthIsRefusedThere(int control) {
        for (int length = 0; length <= LONGEST; length++) {
            for (int at = 0; at <= length; at++) {
                String content = with(length, at, String.valueOf((char) control));
                byte[] json = ("\"" + content + "\"").getBytes(StandardCharsets.UTF_8);
                for (Route route : Route.values()) {
                    int column = at + 2;
                    assertThat(route.outcome(json))
                            .isInstanceOfSatisfying(Outcome.Malformed.class, malformed -> assertThat(
                                            malformed.position().column())
                                    .isEqualTo(column));
                }
            }
        }
    }

    @Test
    void aStringThatDoesNotEndIsRefusedAtTheEnd() {
        for (int length = 0; length <= LONGEST; length++) {
            byte[] json = ("\"" + with(length, 0, "")).getBytes(StandardCharsets.UTF_8);
            int column = length + 2;
            for (Route route : Route.values()) {
                assertThat(route.outcome(json)).isInstanceOfSatisfying(Outcome.Malformed.class, malformed -> assertThat(
                                malformed.position().column())
                        .isEqualTo(column));
            }
        }
    }
}
