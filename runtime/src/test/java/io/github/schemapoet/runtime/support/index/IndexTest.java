package io.github.schemapoet.runtime.support.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.RandomJson;
import io.github.schemapoet.runtime.support.scan.NameTable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static Index index(String json) {
        return IndexBuilder.of(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    /** Each value's text is where the index says, and is found from there again. */
    private static int walk(Index in, int node, byte[] json) {
        String text = new String(json, in.start(node), in.stop(node) - in.start(node), StandardCharsets.UTF_8);
        assertThat(in.nodeAt(in.start(node))).isEqualTo(node);
        assertThat(in.value(node)).isEqualTo(JsonValue.parse(text));
        int nodes = 1;
        int children = 0;
        if (in.type(node) == Index.ARRAY) {
            for (int item = in.first(node); item < in.end(node); item = in.after(item)) {
                nodes += walk(in, item, json);
                children++;
            }
        } else if (in.type(node) == Index.OBJECT) {
            for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
                assertThat(in.type(name)).isEqualTo(Index.STRING);
                assertThat(in.member(node, in.text(name))).isEqualTo(in.valueOf(name));
                nodes += 1 + walk(in, in.valueOf(name), json);
                children++;
            }
        } else {
            assertThat(in.source(node)).isEqualTo(text);
            assertThat(in.after(node)).isEqualTo(node + 1);
            return nodes;
        }
        assertThat(in.count(node)).isEqualTo(children);
        assertThat(in.after(node)).isEqualTo(in.end(node)).isEqualTo(node + nodes);
        return nodes;
    }

    @Test
    void eachValueOfADocumentIsWhereItStands() {
        RandomJson documents = new RandomJson(20260122);
        for (int i = 0; i < 2_000; i++) {
            byte[] json = documents.next().getBytes(StandardCharsets.UTF_8);
            Index in = IndexBuilder.of(json, ReadOptions.defaults());
            assertThat(walk(in, 0, json)).isEqualTo(in.size());
            assertThat(in.json()).isSameAs(json);
        }
    }

    /** A region has the nodes of its value, at their places in the document. */
    @Test
    void anIndexOfOneValueIsThatOfItsPlace() {
        RandomJson documents = new RandomJson(20260123);
        for (int i = 0; i < 300; i++) {
            byte[] json = documents.next().getBytes(StandardCharsets.UTF_8);
            Index whole = IndexBuilder.of(json, ReadOptions.defaults());
            for (int node = 0; node < whole.size(); node++) {
                Index part = IndexBuilder.ofValue(json, whole.start(node), 0, ReadOptions.defaults());
                assertThat(part.size()).isEqualTo(whole.after(node) - node);
                assertThat(part.value(0)).isEqualTo(whole.value(node));
                assertThat(part.start(0)).isEqualTo(whole.start(node));
                assertThat(part.stop(0)).isEqualTo(whole.stop(node));
            }
        }
    }

    @Test
    void bracketsAndQuotesInStringsAreNoStructure() {
        Index in = index("[\"]\", \"\\\"]\", {\"}\\\\\": \"{[\\\\\\\"\"}, \"\\\\\"] ");
        assertThat(in.stop(0)).isEqualTo(in.json().length - 1);
        assertThat(in.stop(in.first(0))).isEqualTo(4);
        assertThat(in.size()).isEqualTo(7);
    }

    @Test
    void aNodeIsFoundOnlyWhereOneStarts() {
        Index in = index("[ 10, {\"a\": null}]");
        assertThat(in.nodeAt(0)).isZero();
        assertThat(in.nodeAt(2)).isEqualTo(1);
        assertThat(in.nodeAt(6)).isEqualTo(2);
        assertThat(in.nodeAt(12)).isEqualTo(4);
        assertThat(List.of(1, 3, 5, 8, 11, 17, 18, 99)).allMatch(offset -> in.nodeAt(offset) == -1);
    }

    @Test
    void membersAreFoundByTheirNames() {
        Index in = index("{\"a\": 1, \"\\u0062\": 2, \"é\": {\"a\": 3}, \"\": 4}");
        assertThat(in.source(in.member(0, "a"))).isEqualTo("1");
        assertThat(in.source(in.member(0, "b"))).isEqualTo("2");
        assertThat(in.source(in.member(in.member(0, "é"), "a"))).isEqualTo("3");
        assertThat(in.source(in.member(0, ""))).isEqualTo("4");
        assertThat(in.member(0, "c")).isEqualTo(-1);
        NameTable names = NameTable.of("", "b", "é", "x");
        int[] ordinals = {NameTable.UNKNOWN, 1, 2, 0};
        int place = 0;
        for (int name = in.first(0); name < in.end(0); name = in.after(in.valueOf(name))) {
            assertThat(in.ordinal(name, names)).isEqualTo(ordinals[place++]);
        }
    }

    @Test
    void integersAreToldByValueAndBySpelling() {
        Index in = index("[1, 1.0, 1.5, 10e-1, 1e2, 15e-1, -0, 1e99999999999]");
        boolean[] integers = {true, true, false, true, true, false, true, true};
        boolean[] spelled = {true, false, false, false, false, false, true, false};
        for (int i = 0; i < integers.length; i++) {
            assertThat(in.isInteger(1 + i)).isEqualTo(integers[i]);
            assertThat(in.isWrittenAsInteger(1 + i)).isEqualTo(spelled[i]);
        }
    }

    /** Numbers and limits side by side, near zero and of many digits, as exact decimals order them. */
    @Test
    void numbersAreComparedWhereTheyStand() {
        String[] numbers =
                ("0 -0 0.0 -0.0 0.5 -0.5 -0.50 1.0 1.000000000000000000000001 -1.0 -1.25 2 -2 7 12.75 99999999 100000000"
                                + " 100000000.5 -100000000.5 123456789012345678 1234567890123456789 123456789012345678.9"
                                + " 1234567890123456789.5 9223372036854775807 9223372036854775807.5 -9223372036854775808"
                                + " -9223372036854775808.5 1e2 1.5e1 15e-1 -1E+2 0e5")
                        .split(" ");
        long[] limits = Arrays.stream(
                        ("0 1 -1 2 -2 12 13 99999999 100000000 100000001 -100000000 -100000001 123456789012345678"
                                        + " 123456789012345679 9223372036854775807 -9223372036854775808")
                                .split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        Index in = index("[" + String.join(", ", numbers) + "]");
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal exact = new BigDecimal(numbers[i]);
            for (long limit : limits) {
                assertThat(Integer.signum(in.compare(1 + i, limit)))
                        .as(numbers[i] + " and " + limit)
                        .isEqualTo(exact.compareTo(BigDecimal.valueOf(limit)));
                assertThat(in.isBetween(1 + i, limit, Math.max(limit, 7)))
                        .isEqualTo(exact.compareTo(BigDecimal.valueOf(limit)) >= 0
                                && exact.compareTo(BigDecimal.valueOf(Math.max(limit, 7))) <= 0);
            }
            boolean multiple = exact.remainder(BigDecimal.valueOf(5)).signum() == 0;
            assertThat(in.isMultipleOf(1 + i, 5)).as(numbers[i]).isEqualTo(multiple);
        }
    }

    /** Few and many elements that are alike in lengths, spellings and types. */
    @Test
    void equalElementsAreFoundAmongLikeOnes() {
        String[] like = {
            "\"ab\"", "\"ba\"", "\"abc\"", "1", "12", "true", "false", "null", "[]", "{}", "[1]", "\"é\"", "\"\""
        };
        String[] same = {
            "\"\\u0061b\"",
            "\"ba\"",
            "\"ab\\u0063\"",
            "1.0",
            "1.2e1",
            "true",
            "false",
            "null",
            "[ ]",
            "{ }",
            "[1.0]",
            "\"\\u00e9\"",
            "\"\""
        };
        for (int count = 1; count <= like.length; count++) {
            List<String> elements = Arrays.asList(like).subList(0, count);
            assertThat(index("[" + String.join(",", elements) + "]").duplicate(0))
                    .isNegative();
            for (int i = 0; i < count; i++) {
                List<String> twice = new ArrayList<>(elements);
                twice.add(same[i]);
                Index in = index("[" + String.join(",", twice) + "]");
                assertThat(in.duplicate(0)).as(twice.toString()).isPositive();
                assertThat(in.after(in.duplicate(0))).isEqualTo(in.end(0));
            }
        }
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        Index in = index(
                "[\"\", \"abc\", \"é😀\", \"\\u00e9\\ud83d\\ude00\", \"\\ud83d\", \"\\ude00\\ud83d\", \"\\n\\\\\"]");
        long[] lengths = {0, 3, 2, 2, 1, 2, 2};
        for (int i = 0; i < lengths.length; i++) {
            assertThat(in.codePoints(1 + i)).isEqualTo(lengths[i]);
        }
    }

    /** Proved models are opaque; all others are what they are. */
    @Test
    void provedPlacesAreOneNodeEach() {
        byte[] json = "{\"a\":{},\"b\":[{},{}],\"c\":{}}".getBytes(StandardCharsets.UTF_8);
        Index in = IndexBuilder.of(json, ReadOptions.defaults(), new int[] {5, 16});
        assertThat(in.type(in.member(0, "a"))).isEqualTo(Index.PROVED);
        int array = in.member(0, "b");
        assertThat(in.type(in.first(array))).isEqualTo(Index.OBJECT);
        assertThat(in.type(in.after(in.first(array)))).isEqualTo(Index.PROVED);
        assertThat(in.count(array)).isEqualTo(2);
        assertThat(in.type(in.member(0, "c"))).isEqualTo(Index.OBJECT);
        assertThat(in.stop(in.member(0, "a"))).isEqualTo(7);
        assertThatThrownBy(() -> in.value(in.member(0, "a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theBeginningOfALongTextIsGivenAlone() {
        Index in = index("[\"0123456789\", 12]");
        assertThat(in.source(1, 5)).isEqualTo("\"0123");
        assertThat(in.source(1, 500)).isEqualTo("\"0123456789\"");
        assertThat(in.source(2, 1)).isEqualTo("1");
    }
}
