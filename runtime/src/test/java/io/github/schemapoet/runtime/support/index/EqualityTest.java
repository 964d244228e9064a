package io.github.schemapoet.runtime.support.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.Oracle;
import io.github.schemapoet.runtime.harness.Plain;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityTest {
    /** Each row is one value in its spellings. */
    private static final String[][] SCALARS = {
        {"null"},
        {"true"},
        {"false"},
        {"0", "-0", "0.0", "-0e7"},
        {"1", "1.0", "10e-1", "1e0"},
        {"2", "2.00"},
        {"-1", "-1.0"},
        {"1e400", "10e399"},
        {"1e99999", "100E+99997"},
        {"\"\""},
        {"\"1\"", "\"\\u0031\""},
        {"\"a\"", "\"\\u0061\""},
        {"\"é\"", "\"\\u00e9\"", "\"\\u00E9\""},
        {"\"\\ud83d\\ude00\"", "\"😀\""},
        {"\"\\ud83d\"", "\"\\uD83D\""},
        {"\"null\"", "\"n\\u0075ll\""}
    };

    private static final Duration LONG = Duration.ofSeconds(8);

    private final Random random = new Random(20260124);

    private static Index index(CharSequence json) {
        return IndexBuilder.of(
                json.toString().getBytes(StandardCharsets.UTF_8),
                ReadOptions.defaults().withMaxNumberLength(100_000));
    }

    /** A scalar's row, a list of values, or a map of these. Few scalars and few names, so that equal values are frequent. */
    private Object value(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 8);
        if (kind < 4) {
            return random.nextInt(SCALARS.length);
        } else if (kind < 6) {
            List<Object> elements = new ArrayList<>();
            for (int left = random.nextInt(3); left > 0; left--) {
                elements.add(value(depth - 1));
            }
            return elements;
        }
        Map<String, Object> members = new HashMap<>();
        for (String name : new String[] {"\"a\"", "\"\\u0062\"", "\"c\""}) {
            if (random.nextBoolean()) {
                members.put(name, value(depth - 1));
            }
        }
        return members;
    }

    /** One of the many texts of a value. */
    private String spelled(Object value) {
        if (value instanceof Integer row) {
            return SCALARS[row][random.nextInt(SCALARS[row].length)];
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::spelled).collect(Collectors.joining(", ", "[", "]"));
        }
        List<String> members = new ArrayList<>();
        ((Map<?, ?>) value).forEach((name, member) -> members.add(name + ":" + spelled(member)));
        Collections.shuffle(members, random);
        return "{" + String.join(" ,", members) + "}";
    }

    /** The place of the first element that is equal to an earlier one, by the JDK's collections; or -1. */
    private static int naiveDuplicate(JsonNode array) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            if (!seen.add(Plain.of(array.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static int place(Index in, int node) {
        int place = 0;
        for (int item = in.first(0); item < in.end(0); item = in.after(item)) {
            if (item == node) {
                return place;
            }
            place++;
        }
        return -1;
    }

    @Test
    void theFirstElementThatOccurredBeforeIsFound() {
        int duplicates = 0;
        for (int i = 0; i < 8_000; i++) {
            List<String> elements = new ArrayList<>();
            Object again = value(3);
            for (int left = random.nextInt(random.nextBoolean() ? 6 : 25); left > 0; left--) {
                elements.add(
                        spelled(random.nextInt(12) == 0 ? again : List.of(elements.size() % SCALARS.length, value(2))));
            }
            String json = "[" + String.join(", ", elements) + "]";
            Index in = index(json);
            int expected = naiveDuplicate(
                    Oracle.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow());
            int found = in.duplicate(0);
            assertThat(found < 0 ? -1 : place(in, found)).as(json).isEqualTo(expected);
            assertThat(in.allDistinct(0)).isEqualTo(expected < 0);
            duplicates += expected < 0 ? 0 : 1;
        }
        assertThat(duplicates).isBetween(1_000, 7_000);
    }

    @Test
    void valuesAreEqualAsTheirMeaningIs() {
        for (int i = 0; i < 10_000; i++) {
            Object value = value(3);
            String one = spelled(value);
            String other = spelled(random.nextInt(4) == 0 ? value : value(3));
            Index in = index("[" + one + "," + other + "]");
            boolean equal = Plain.of(
                            Oracle.parse(one.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                    .equals(Plain.of(
                            Oracle.parse(other.getBytes(StandardCharsets.UTF_8)).orElseThrow()));
            int first = in.first(0);
            int second = in.after(first);
            assertThat(in.equal(first, second)).as(one + " and " + other).isEqualTo(equal);
            assertThat(in.equal(second, first)).isEqualTo(equal);
            assertThat(in.equal(first, JsonValue.parse(other))).isEqualTo(equal);
            assertThat(JsonValue.parse(one).equals(JsonValue.parse(other))).isEqualTo(equal);
            assertThat(in.equalsAny(first, List.of(JsonValue.parse("[[[]]]"), JsonValue.parse(other))))
                    .isEqualTo(equal || one.equals("[[[]]]"));
            if (equal) {
                assertThat(in.hashes().of(first)).isEqualTo(in.hashes().of(second));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 1.0; true",
                "0; -0.0e5; true",
                "1; true; false",
                "0; false; false",
                "1; \"1\"; false",
                "null; false; false",
                "[]; {}; false",
                "[1,2]; [2,1]; false",
                "[1]; [1,1]; false",
                "{\"a\":1,\"b\":2}; {\"b\":2,\"a\":1}; true",
                "{\"a\":1}; {\"a\":1,\"b\":2}; false",
                "{\"a\":1,\"b\":2}; {\"a\":1}; false",
                "{\"a\":1}; {\"b\":1}; false",
                "\"\\u0061\"; \"a\"; true",
                "\"é\"; \"e\u0301\"; false",
                "\"\"; [];false",
                "{\"a\":null}; {}; false",
                "9007199254740993; 9007199254740992; false",
                "1e400; 1e401; false",
                "1e99999999999; 10e99999999998; true"
            })
    void notablePairs(String one, String other, boolean equal) {
        Index in = index("[" + one + "," + other + "]");
        assertThat(in.equal(in.first(0), in.after(in.first(0)))).isEqualTo(equal);
        assertThat(in.allDistinct(0)).isNotEqualTo(equal);
        assertThat(JsonValue.parse(one).equals(JsonValue.parse(other))).isEqualTo(equal);
    }

    private static String array(int count, IntFunction<String> element) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",").append(element.apply(i));
        }
        return json.append(']').toString();
    }

    @Test
    void aHundredThousandElementsAreComparedInLittleMoreThanLinearTime() {
        int count = 100_000;
        List<IntFunction<String>> kinds = List.of(
                i -> "" + i,
                i -> "\"a long common beginning " + i + "\"",
                i -> "{\"id\":" + i + ",\"name\":\"x\"}",
                i -> "{\"id\":" + i + ",\"name\":\"n" + i + "\"}",
                i -> "{\"id\":" + i + ",\"name\":\"" + Math.min(i, 2) + "\"}",
                i -> i == 0 ? "{\"name\":\"a\"}" : i == 1 ? "{\"name\":\"b\"}" : "" + i,
                i -> "[0,[" + i + "]]",
                i -> "1e" + (100_000_000_000L + i),
                i -> "1e" + (100_000_000_000L + i) + "00000000000000000000000",
                i -> i + "." + "0".repeat(i % 5) + "1");
        assertTimeoutPreemptively(LONG, () -> {
            for (IntFunction<String> kind : kinds) {
                assertThat(index(array(count, kind)).duplicate(0)).isEqualTo(-1);
                Index twice = index(array(count, i -> kind.apply(i == count - 1 ? 7 : i)));
                assertThat(twice.after(twice.duplicate(0))).isEqualTo(twice.size());
            }
        });
    }

    /** The strings' own hash codes are all the same here. */
    @Test
    void textsWhoseJavaHashesFallTogetherTakeLinearTime() {
        List<String> texts = new ArrayList<>(List.of(""));
        while (texts.size() < 65_536) {
            List<String> longer = new ArrayList<>();
            texts.forEach(text -> Collections.addAll(longer, text + "Aa", text + "BB"));
            texts = longer;
        }
        List<String> all = texts;
        assertThat(all.get(0)).hasSameHashCodeAs(all.get(all.size() - 1));
        Index in = index(array(all.size(), i -> "\"" + all.get(i) + "\""));
        assertTimeoutPreemptively(LONG, () -> assertThat(in.allDistinct(0)).isTrue());
    }

    /** Arrays in arrays, of which each is asked: what is inside is not gone over again for each one around it. */
    @Test
    void nestedArraysAreComparedInLinearTime() {
        String json = "[0,1,2,3,4,5,6,7,8,".repeat(900)
                + array(1_000_000, i -> "\"some text to be read " + i + "\"")
                + "]".repeat(900);
        Index in = index(json);
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
            for (int node = 0; node < in.size(); node++) {
                if (in.type(node) == Index.ARRAY) {
                    assertThat(in.allDistinct(node)).isTrue();
                }
            }
        });
        Index backwards = index(json);
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
            for (int node = backwards.size() - 1; node >= 0; node--) {
                if (backwards.type(node) == Index.ARRAY) {
                    assertThat(backwards.allDistinct(node)).isTrue();
                }
            }
        });
    }
}
