package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scanner takes for UTF-8 in strings, against the JDK's strict decoder. */
class Utf8Test {
    private static final int[] BOUNDARIES = {
        0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFC, 0xFE, 0xFF
    };

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(16);

    /** A string that holds {@code length} bytes, from {@code at} on. */
    private static byte[] document(int at, int length, int behind) {
        byte[] json = new byte[at + length + behind + 1];
        Arrays.fill(json, (byte) 'x');
        json[0] = '"';
        json[json.length - 1] = '"';
        return json;
    }

    private boolean isUtf8(byte[] json, int at, int length) {
        decoder.reset();
        characters.clear();
        return !decoder.decode(ByteBuffer.wrap(json, at, length), characters, true)
                .isError();
    }

    private void judge(byte[] json, int at, int length) {
        boolean accepted = Scan.accepts(json);
        if (accepted != isUtf8(json, at, length)) {
            assertThat(accepted)
                    .as(Arrays.toString(Arrays.copyOfRange(json, at, at + length)))
                    .isEqualTo(!accepted);
        }
    }

    private static boolean isSpecial(int c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    /** In the middle of a string that is read by words, and near the end of a document, where it is not. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 12})
    void eachSequenceOfTwoBytes(int behind) {
        byte[] json = document(9, 2, behind);
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                if (!isSpecial(first) && !isSpecial(second)) {
                    json[9] = (byte) first;
                    json[10] = (byte) second;
                    judge(json, 9, 2);
                }
            }
        }
    }

    /** Those that begin with ASCII are the ones of two bytes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void eachSequenceOfThreeBytes(int behind) {
        byte[] json = document(1, 3, behind);
        for (int bytes = 0x800000; bytes < 0x1000000; bytes++) {
            if (!isSpecial(bytes >> 8 & 0xFF) && !isSpecial(bytes & 0xFF)) {
                json[1] = (byte) (bytes >> 16);
                json[2] = (byte) (bytes >> 8);
                json[3] = (byte) bytes;
                judge(json, 1, 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void sequencesOfFourBytesAtTheBoundaries(int behind) {
        byte[] json = document(1, 4, behind);
        for (int one : BOUNDARIES) {
            for (int two : BOUNDARIES) {
                for (int three : BOUNDARIES) {
                    for (int four : BOUNDARIES) {
                        json[1] = (byte) one;
                        json[2] = (byte) two;
                        json[3] = (byte) three;
                        json[4] = (byte) four;
                        judge(json, 1, 4);
                    }
                }
            }
        }
    }

    @Test
    void eachCharacterIsReadAsItIs() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                if (Utf8.codePoint(bytes, 0) != c || Utf8.length(c) != bytes.length) {
                    assertThat(Utf8.codePoint(bytes, 0)).isEqualTo(c);
                    assertThat(Utf8.length(c)).isEqualTo(bytes.length);
                }
            }
        }
    }
}
