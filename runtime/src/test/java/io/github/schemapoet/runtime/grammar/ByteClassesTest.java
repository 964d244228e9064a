package io.github.schemapoet.runtime.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.Route;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** At each place of the grammar, each of the 256 bytes: just those are accepted that the grammar has there. */
class ByteClassesTest {
    private static final String SPACE = " \t\n\r";
    private static final String DIGITS = "0123456789";

    private static Arguments place(String name, String before, String after, String accepted) {
        return Arguments.of(name, before, after, accepted);
    }

    static Stream<Arguments> places() {
        return Stream.concat(structure(), Stream.concat(numbers(), strings()));
    }

    private static Stream<Arguments> structure() {
        return Stream.of(
                place("a document", "", "", DIGITS),
                place("before a value", "", "1", SPACE + "-" + "123456789"),
                place("behind a value", "null", "", SPACE),
                place("behind a value of a container", "[]", "", SPACE),
                place("before a bracket", "", "[]", SPACE),
                place("in an empty array", "[", "]", SPACE + DIGITS),
                place("before an element", "[", "null]", SPACE),
                place("behind an element", "[null", "]", SPACE),
                place("between elements", "[null", "null]", ","),
                place("behind a comma", "[null,", "null]", SPACE),
                place("an element", "[null,", "]", DIGITS),
                place("the end of an array", "[null", "", "]"),
                place("in an empty object", "{", "}", SPACE),
                place("before a name", "{", "\"a\":1}", SPACE),
                place("between a name and a colon", "{\"a\"", ":1}", SPACE),
                place("behind a name", "{\"a\"", "null}", ":"),
                place("behind a colon", "{\"a\":", "null}", SPACE),
                place("a member's value", "{\"a\":", "}", DIGITS),
                place("behind a member", "{\"a\":null", "}", SPACE),
                place("between members", "{\"a\":null", "\"b\":1}", ","),
                place("behind a comma of members", "{\"a\":null,", "\"b\":1}", SPACE),
                place("the end of an object", "{\"a\":null", "", "}"),
                place("t of true", "", "rue", "t"),
                place("r of true", "t", "ue", "r"),
                place("e of true", "tru", "", "e"),
                place("f of false", "", "alse", "f"),
                place("a of false", "f", "lse", "a"),
                place("e of false", "fals", "", "e"),
                place("n of null", "", "ull", "n"),
                place("the last l of null", "nul", "", "l"));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                place("behind a minus", "-", "", DIGITS),
                place("behind a minus, then a digit", "-", "1", "123456789"),
                place("behind zero", "0", "", SPACE),
                place("between zero and a digit", "0", "1", ".eE"),
                place("behind a digit", "1", "", SPACE + DIGITS),
                place("between digits", "1", "1", DIGITS + ".eE"),
                place("behind a point", "1.", "", DIGITS),
                place("between a point and a digit", "1.", "1", DIGITS),
                place("behind a fraction", "1.5", "", SPACE + DIGITS),
                place("between a fraction and a digit", "1.5", "1", DIGITS + "eE"),
                place("behind e", "1e", "", DIGITS),
                place("between e and a digit", "1e", "1", DIGITS + "+-"),
                place("behind e and a sign", "1e+", "1", DIGITS),
                place("behind an exponent", "1e5", "", SPACE + DIGITS),
                place("between an exponent and a digit", "1e5", "1", DIGITS),
                place("behind an element that is a number", "[1", "]", SPACE + DIGITS),
                place("behind an element with a fraction", "[1.5", "]", SPACE + DIGITS));
    }

    private static Stream<Arguments> strings() {
        StringBuilder plain = new StringBuilder();
        for (char c = ' '; c < 0x80; c++) {
            plain.append(c == '"' || c == '\\' ? "" : c);
        }
        String hex = DIGITS + "abcdefABCDEF";
        String continuation = range(0x80, 0xBF);
        return Stream.of(
                place("in a string", "\"", "\"", plain.toString()),
                place("in a longer string", "\"0123456", "0123456789012345\"", plain.toString()),
                place("in a name", "{\"", "\":1}", plain.toString()),
                place("behind a backslash", "\"\\", "\"", "\"\\/bfnrt"),
                place("behind a backslash, then four digits", "\"\\", "1234\"", "\"\\/bfnrtu"),
                place("the first of four", "\"\\u", "234\"", hex),
                place("the last of four", "\"\\u123", "\"", hex),
                place("behind C2", "\"\u00c2", "\"", continuation),
                place("behind DF", "\"\u00df", "\"", continuation),
                place("behind E0", "\"\u00e0", "\u0080\"", range(0xA0, 0xBF)),
                place("behind E1", "\"\u00e1", "\u0080\"", continuation),
                place("behind ED", "\"\u00ed", "\u0080\"", range(0x80, 0x9F)),
                place("behind EE 80", "\"\u00ee\u0080", "\"", continuation),
                place("behind F0", "\"\u00f0", "\u0080\u0080\"", range(0x90, 0xBF)),
                place("behind F1", "\"\u00f1", "\u0080\u0080\"", continuation),
                place("behind F4", "\"\u00f4", "\u0080\u0080\"", range(0x80, 0x8F)),
                place("behind F4 80 80", "\"\u00f4\u0080\u0080", "\"", continuation),
                place("before 80", "\"", "\u0080\"", range(0xC2, 0xDF)),
                place("before 80 80", "\"", "\u0080\u0080\"", range(0xE1, 0xEC) + range(0xED, 0xEF)),
                place("before 90 80 80", "\"", "\u0090\u0080\u0080\"", range(0xF0, 0xF3)));
    }

    private static String range(int first, int last) {
        StringBuilder bytes = new StringBuilder();
        for (int c = first; c <= last; c++) {
            bytes.append((char) c);
        }
        return bytes.toString();
    }

    /** One character stands for one byte. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void justTheBytesOfTheGrammarAreAccepted(String name, String before, String after, String accepted) {
        for (int c = 0; c < 256; c++) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            json.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
            json.write(c);
            json.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
            for (Route route : Route.values()) {
                Outcome outcome = route.outcome(json.toByteArray());
                assertThat(outcome.isAccepted())
                        .as("%s: byte %02x by %s", name, c, route)
                        .isEqualTo(accepted.indexOf(c) >= 0);
                assertThat(outcome).isNotInstanceOf(Outcome.Limit.class);
            }
        }
    }
}
