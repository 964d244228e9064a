package io.github.schemapoet.runtime.support.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.scan.NameTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that people read, word by word. */
class ChecksTest {
    private static final String SCHEMA = "https://example.org/s.json#/properties/a";

    /** One check of the first value of a document, or of what the document is. */
    private interface Check {
        boolean of(Report report, Index in, int node);
    }

    private static Index index(String json) {
        return IndexBuilder.of(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    private static Violation violation(String json, Check check) {
        Index in = index(json);
        Report report = new Report(10);
        assertThat(check.of(report, in, 0)).isFalse();
        assertThat(check.of(null, in, 0)).isFalse();
        List<Violation> violations = report.violations(in, true);
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    private static Arguments row(String json, Check check, String keyword, String message) {
        return Arguments.of(json, check, keyword, message);
    }

    private static Check type(int types) {
        return (report, in, node) -> Checks.type(report, in, node, SCHEMA, types);
    }

    private static Check listed(String... values) {
        return (report, in, node) -> Checks.enumeration(report, in, node, SCHEMA, NameTable.of(values));
    }

    private static Check listedValues(String... values) {
        List<JsonValue> all = Arrays.stream(values).map(JsonValue::parse).toList();
        return (report, in, node) -> Checks.enumeration(report, in, node, SCHEMA, all);
    }

    private static Check size(String keyword, long limit) {
        return (report, in, node) -> Checks.size(report, in, node, SCHEMA, keyword, limit);
    }

    static Stream<Arguments> sentences() {
        return Stream.of(types(), values(), numbers(), texts(), containers(), parts())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> types() {
        String type = "type";
        return Stream.of(
                row("1", type(TypeBits.STRING), type, "expected a string but found 1"),
                row("\"x\"", type(TypeBits.INTEGER), type, "expected an integer but found \"x\""),
                row("1.5", type(TypeBits.INTEGER), type, "expected an integer but found 1.5"),
                row("1.0", type(TypeBits.INTEGER_BY_SPELLING), type, "expected an integer but found 1.0"),
                row("null", type(TypeBits.OBJECT), type, "expected an object but found null"),
                row("{}", type(TypeBits.ARRAY), type, "expected an array but found an empty object"),
                row("{\"a\":1}", type(TypeBits.ARRAY), type, "expected an array but found an object"),
                row("[]", type(TypeBits.NUMBER), type, "expected a number but found an empty array"),
                row("[1]", type(TypeBits.BOOLEAN), type, "expected a boolean but found an array"),
                row("true", type(TypeBits.NULL), type, "expected null but found true"),
                row("false", type(TypeBits.STRING | TypeBits.NULL), type, "expected a string or null but found false"),
                row("null", type(TypeBits.NOT_NULL), type, "expected a value other than null but found null"));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                row(
                        "\"complet\"",
                        listed("queued", "running", "complete"),
                        "enum",
                        "expected one of \"queued\", \"running\", \"complete\" but found \"complet\"."
                                + " Did you mean \"complete\"?"),
                row(
                        "\"x\"",
                        listed("queued", "running"),
                        "enum",
                        "expected one of \"queued\", \"running\" but found \"x\""),
                row("1", listed("a"), "enum", "expected \"a\" but found 1"),
                row("\"A\"", listed("a"), "enum", "expected \"a\" but found \"A\". Did you mean \"a\"?"),
                row(
                        "\"w99\"",
                        listed(IntStream.range(0, 20).mapToObj(i -> "w" + i).toArray(String[]::new)),
                        "enum",
                        "expected one of \"w0\", \"w1\", \"w2\", \"w3\", \"w4\", \"w5\", \"w6\", \"w7\", \"w8\", \"w9\", \"w10\","
                                + " \"w11\", … but found \"w99\". Did you mean \"w9\"?"),
                row("\"a\\\"c\"", listed("a\"b\nc"), "enum", "expected \"a\\\"b\\nc\" but found \"a\\\"c\""),
                row(
                        "3",
                        listedValues("1", "\"a\"", "{\"b\":[]}"),
                        "enum",
                        "expected one of 1, \"a\", {\"b\":[]} but found 3"),
                row("3", listedValues("1"), "enum", "expected 1 but found 3"),
                row(
                        "1",
                        (report, in, node) ->
                                Checks.constant(report, in, node, SCHEMA, JsonValue.parse("{\"k\": \"v\"}")),
                        "const",
                        "expected {\"k\":\"v\"} but found 1"),
                row(
                        "1",
                        (report, in, node) -> Checks.never(report, in, node, SCHEMA),
                        "false",
                        "no value is allowed here, but found 1"));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                row(
                        "-1.50",
                        (report, in, node) -> Checks.minimum(report, in, node, SCHEMA, "0"),
                        "minimum",
                        "expected a number of at least 0 but found -1.50"),
                row(
                        "11",
                        (report, in, node) -> Checks.maximum(report, in, node, SCHEMA, "10"),
                        "maximum",
                        "expected a number of at most 10 but found 11"),
                row(
                        "0",
                        (report, in, node) -> Checks.exclusiveMinimum(report, in, node, SCHEMA, "0"),
                        "exclusiveMinimum",
                        "expected a number above 0 but found 0"),
                row(
                        "1e2",
                        (report, in, node) -> Checks.exclusiveMaximum(report, in, node, SCHEMA, "100"),
                        "exclusiveMaximum",
                        "expected a number below 100 but found 1e2"),
                row(
                        "7",
                        (report, in, node) -> Checks.multipleOf(report, in, node, SCHEMA, JsonNumber.of("2.50")),
                        "multipleOf",
                        "expected a multiple of 2.50 but found 7"));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                row(
                        "\"\"",
                        (report, in, node) -> Checks.minLength(report, in, node, SCHEMA, 1),
                        "minLength",
                        "expected a string of at least 1 character but found \"\""),
                row(
                        "\"abc\"",
                        (report, in, node) -> Checks.maxLength(report, in, node, SCHEMA, 2),
                        "maxLength",
                        "expected a string of at most 2 characters but found \"abc\""),
                row(
                        "\"a\\tb\"",
                        (report, in, node) -> Checks.pattern(report, in, node, SCHEMA, "^\\d+$"),
                        "pattern",
                        "expected a string that matches ^\\d+$ but found \"a\\tb\""));
    }

    private static Stream<Arguments> containers() {
        return Stream.of(
                row(
                        "[]",
                        size("minItems", 1),
                        "minItems",
                        "expected an array of at least 1 element but found 0 elements"),
                row(
                        "[1,2,3]",
                        size("maxItems", 2),
                        "maxItems",
                        "expected an array of at most 2 elements but found 3 elements"),
                row(
                        "{\"a\":1}",
                        size("minProperties", 2),
                        "minProperties",
                        "expected an object of at least 2 members but found 1 member"));
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                row(
                        "{\"a\":1}",
                        size("maxProperties", 0),
                        "maxProperties",
                        "expected an object of at most 0 members but found 1 member"),
                row(
                        "[1,2,1.0,2]",
                        (report, in, node) -> Checks.uniqueItems(report, in, node, SCHEMA),
                        "uniqueItems",
                        "expected distinct elements but 1.0 occurs twice"),
                row(
                        "{}",
                        (report, in, node) -> Checks.required(report, in, node, SCHEMA, "a \"b\""),
                        "required",
                        "the member \"a \\\"b\\\"\" is required and missing"),
                row(
                        "{\"colour\":1}",
                        (report, in, node) ->
                                Checks.additional(report, in, in.first(node), SCHEMA, NameTable.of("x", "color")),
                        "additionalProperties",
                        "a member named \"colour\" is not allowed here. Did you mean \"color\"?"),
                row(
                        "{\"a/b\":1}",
                        (report, in, node) ->
                                Checks.additional(report, in, in.first(node), SCHEMA, NameTable.of("zzz")),
                        "additionalProperties",
                        "a member named \"a/b\" is not allowed here"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("sentences")
    void theSentenceSaysWhatWasExpectedAndWhatWasFound(String json, Check check, String keyword, String message) {
        Violation violation = violation(json, check);
        assertThat(violation.message()).isEqualTo(message);
        assertThat(violation.keyword()).isEqualTo(keyword);
        assertThat(violation.schema()).isEqualTo(keyword.equals("false") ? SCHEMA : SCHEMA + "/" + keyword);
    }

    @Test
    void aTypeThatFitsIsNoViolation() {
        Index in = index("[null,true,false,1,1.0,1.5,\"\",{},[]]");
        int[] accepted = {
            TypeBits.NULL,
            TypeBits.BOOLEAN,
            TypeBits.BOOLEAN,
            TypeBits.INTEGER_BY_SPELLING,
            TypeBits.INTEGER,
            TypeBits.NUMBER,
            TypeBits.STRING,
            TypeBits.OBJECT,
            TypeBits.ARRAY
        };
        Report report = new Report(10);
        for (int i = 0; i < accepted.length; i++) {
            assertThat(Checks.type(report, in, 1 + i, SCHEMA, accepted[i])).isTrue();
            int other = accepted[i] == TypeBits.STRING ? TypeBits.NULL : TypeBits.STRING;
            assertThat(Checks.type(null, in, 1 + i, SCHEMA, other)).isFalse();
        }
        assertThat(report.violations(in, true)).isEmpty();
    }

    @Test
    void eachMissingMemberIsAViolation() {
        String[] names = IntStream.range(0, 130).mapToObj(i -> "m" + i).toArray(String[]::new);
        NameTable table = NameTable.of(names);
        Index in = index("{}");
        Report report = new Report(1_000);
        long[] required = {-1L, 1L << 63 | 1, 2};
        long[] present = {~(1L << 5), 1, 0};
        assertThat(Checks.allPresent(report, in, 0, SCHEMA, table, required, present))
                .isFalse();
        assertThat(report.violations(in, true))
                .extracting(Violation::message)
                .containsExactly(
                        "the member \"m5\" is required and missing",
                        "the member \"m127\" is required and missing",
                        "the member \"m129\" is required and missing");
        assertThat(Checks.allPresent(null, in, 0, SCHEMA, table, required, present))
                .isFalse();
        assertThat(Checks.allPresent(report, in, 0, SCHEMA, table, required, required))
                .isTrue();
    }

    @Test
    void longTextsAreShortenedToTheirBeginning() {
        String letters = "abcdefghij".repeat(20);
        assertThat(Found.shortened("\"" + letters + "\"")).isEqualTo("\"" + letters.substring(0, 58) + "…\"");
        assertThat(Found.shortened("\"" + letters.substring(0, 58) + "\""))
                .isEqualTo("\"" + letters.substring(0, 58) + "\"");
        assertThat(Found.shortened("1".repeat(61))).isEqualTo("1".repeat(59) + "…");
        for (int at = 50; at < 62; at++) {
            String before = "\"" + letters.substring(0, at);
            for (String piece : new String[] {"😀", "\\n", "\\u00e9", "\\\\", "\\\""}) {
                String shortened = Found.shortened(before + piece + letters + "\"");
                assertThat(JsonValue.parse(shortened.replace("…", ""))).isNotNull();
                assertThat(shortened).hasSizeBetween(54, 61).endsWith("…\"").doesNotContain("\ufffd");
            }
        }
        String euros = "\"" + "€".repeat(100_000) + "\"";
        assertThat(violation(euros, type(TypeBits.NULL)).message())
                .isEqualTo("expected null but found \"" + "€".repeat(58) + "…\"");
    }
}
