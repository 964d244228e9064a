package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.harness.AnyCodec;
import io.github.schemapoet.runtime.harness.RandomJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    private static final JsonValue DOCUMENT = JsonValue.parse(
            "{\"foo\": [\"bar\", \"baz\"], \"\": 0, \"a/b\": 1, \"m~n\": 8, \"~1\": 9, \"o\": {\"0\": \"zero\"}, \" \": 7}");

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eachKindOfValueIsMatchedByItsCase() {
        JsonValue.Cases<String> cases = new JsonValue.Cases<>() {
            @Override
            public String nul(JsonNull value) {
                return "null";
            }

            @Override
            public String bool(JsonBoolean value) {
                return "bool " + value.value();
            }

            @Override
            public String number(JsonNumber value) {
                return "number " + value;
            }

            @Override
            public String string(JsonString value) {
                return "string " + value.value();
            }

            @Override
            public String array(JsonArray value) {
                return "array " + value.elements();
            }

            @Override
            public String object(JsonObject value) {
                return "object " + value.members();
            }
        };
        assertThat(JsonValue.parse("[null, true, false, 1e0, \"a\", [1], {\"b\": 2}]"))
                .isInstanceOfSatisfying(JsonArray.class, array -> assertThat(array.elements())
                        .extracting(element -> element.match(cases))
                        .containsExactly(
                                "null",
                                "bool true",
                                "bool false",
                                "number 1e0",
                                "string a",
                                "array [1]",
                                "object {b=2}"));
    }

    @Test
    void textIsWrittenAsItWasReadOrWithoutSpace() {
        String json = "{ \"a\" : [ 1.0 , 1E2 ] , \"b\\u0063\" : \"\\u00e9\" }";
        assertThat(AnyCodec.INSTANCE.parse(json).toJson()).isEqualTo(json);
        assertThat(JsonValue.parse(json).toJson()).isEqualTo("{\"a\":[1.0,1E2],\"bc\":\"é\"}");
        assertThat(JsonValue.parse(json)).hasToString("{\"a\":[1.0,1E2],\"bc\":\"é\"}");
        assertThat(JsonValue.parse("[[],{},[{}],{\"a\":{}}]")).hasToString("[[],{},[{}],{\"a\":{}}]");
        assertThat(List.of(JsonNull.INSTANCE, JsonBoolean.TRUE, JsonString.of("a\"b"), JsonNumber.of("1.0")))
                .extracting(JsonValue::toJson)
                .containsExactly("null", "true", "\"a\\\"b\"", "1.0");
    }

    @Test
    void hashesAreTheSameInEveryRun() {
        assertThat(JsonValue.parse("[null,true,false,\"a\",1.0,{\"b\":[2]}]"))
                .hasSameHashCodeAs(JsonValue.parse("[null,true,false,\"a\",10e-1,{\"b\":[2]}]"));
        assertThat(JsonNull.INSTANCE.hashCode()).isZero();
        assertThat(JsonBoolean.TRUE.hashCode()).isEqualTo(Boolean.hashCode(true));
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2}")).hasSameHashCodeAs(JsonValue.parse("{\"b\":2,\"a\":1}"));
        assertThat(JsonValue.parse("[1,2]").hashCode())
                .isNotEqualTo(JsonValue.parse("[2,1]").hashCode());
        assertThat(JsonValue.parse("[[1],2]").hashCode())
                .isNotEqualTo(JsonValue.parse("[1,[2]]").hashCode());
    }

    @Test
    void valuesAreEqualWhicheverWayTheyWereMade() {
        RandomJson documents = new RandomJson(20260129);
        List<JsonValue> distinct = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            byte[] json = utf8(documents.next());
            JsonValue tree = JsonValue.parse(json);
            assertThat(AnyCodec.INSTANCE.parse(json)).isEqualTo(tree).hasSameHashCodeAs(tree);
            assertThat(tree)
                    .isNotEqualTo(JsonArray.of(List.of(tree)))
                    .isNotEqualTo(null)
                    .isNotEqualTo("x");
            for (JsonValue other : distinct) {
                assertThat(tree.equals(other)).isEqualTo(other.equals(tree));
            }
            distinct.add(tree);
        }
        assertThat(JsonArray.of(List.of())).isEqualTo(JsonValue.parse("[ ]")).isNotEqualTo(JsonValue.parse("{}"));
        assertThat(JsonObject.of(Map.of())).isEqualTo(JsonValue.parse("{ }"));
        assertThat(JsonBoolean.of(true)).isSameAs(JsonBoolean.TRUE);
    }

    @Test
    void containersAreCopiesThatNobodyChanges() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("b", JsonNumber.of(1));
        members.put("a", JsonNull.INSTANCE);
        JsonObject object = JsonObject.of(members);
        List<JsonValue> elements = new ArrayList<>(List.of(object));
        JsonArray array = JsonArray.of(elements);
        members.clear();
        elements.clear();
        assertThat(array).hasToString("[{\"b\":1,\"a\":null}]");
        assertThat(object.get("b")).isEqualTo(JsonNumber.of(1));
        assertThat(object.get("c")).isNull();
        for (JsonValue value :
                new JsonValue[] {array, JsonValue.parse("[{\"b\":1}]"), AnyCodec.INSTANCE.parse("[{\"b\":1}]")}) {
            List<JsonValue> list = ((JsonArray) value).elements();
            Map<String, JsonValue> map = ((JsonObject) list.get(0)).members();
            assertThatThrownBy(() -> list.add(JsonNull.INSTANCE)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.put("x", JsonNull.INSTANCE)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(JsonNull.INSTANCE))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> JsonArray.of(Arrays.asList(JsonNull.INSTANCE, null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonObject.of(Collections.singletonMap("a", null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonObject.of(Collections.singletonMap(null, JsonNull.INSTANCE)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonString.of(null)).isInstanceOf(NullPointerException.class);
    }

    /** Each container knows its height, so that one more level costs no walk through all below. */
    @Test
    void aTallValueIsBuiltLevelByLevelInLinearTime() {
        byte[] wide = utf8("[" + "0,".repeat(2_000_000) + "0]");
        JsonValue text = AnyCodec.INSTANCE.parse(wide);
        JsonValue tree = JsonValue.parse(wide);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            JsonValue value = JsonArray.of(List.of(text, tree));
            for (int height = 2; height < ReadOptions.GREATEST_DEPTH; height++) {
                value = height % 2 == 0 ? JsonObject.of(Map.of("a", value)) : JsonArray.of(List.of(value, text));
            }
            JsonValue tallest = value;
            assertThatIllegalArgumentException().isThrownBy(() -> JsonArray.of(List.of(tallest)));
        });
    }

    @Test
    void theHeightOfTextIsThatOfItsTree() {
        RandomJson documents = new RandomJson(20260130);
        for (int i = 0; i < 1_000; i++) {
            byte[] json = utf8(documents.next());
            assertThat(Height.of(AnyCodec.INSTANCE.parse(json))).isEqualTo(Height.of(JsonValue.parse(json)));
        }
        assertThat(Height.of(AnyCodec.INSTANCE.parse("[\"]]\\\"[[[[\", {\"{{\\\\\": []}]")))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|whole",
                "/foo/0|\"bar\"",
                "/foo/1|\"baz\"",
                "/|0",
                "/a~1b|1",
                "/m~0n|8",
                "/~01|9",
                "/o/0|\"zero\"",
                "'/ '|7",
                "/foo/2|none",
                "/foo/-|none",
                "/foo/00|none",
                "/foo/+1|none",
                "/foo/1e0|none",
                "/foo/99999999999|none",
                "/foo/|none",
                "/foo/bar|none",
                "/foo/0/0|none",
                "/x|none",
                "//|none"
            })
    void pointersLeadToValues(String pointer, String value) {
        Optional<JsonValue> expected =
                switch (value) {
                    case "whole" -> Optional.of(DOCUMENT);
                    case "none" -> Optional.empty();
                    default -> Optional.of(JsonValue.parse(value));
                };
        assertThat(DOCUMENT.at(pointer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", " /foo", "#/foo", "/~", "/~2", "/foo/~", "/a~b"})
    void whatIsNoPointerIsRefused(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENT.at(pointer))
                .withMessageContaining(pointer);
    }

    @Test
    void valuesAreParsedOfBytesTextAndStreams() throws IOException {
        byte[] json = utf8("[\"é\", 1]");
        JsonValue expected = JsonArray.of(List.of(JsonString.of("é"), JsonNumber.of(1)));
        assertThat(JsonValue.parse(json)).isEqualTo(expected);
        assertThat(JsonValue.parse("[\"é\", 1]")).isEqualTo(expected);
        InputStream stream = new ByteArrayInputStream(json) {
            @Override
            public void close() {
                throw new IllegalStateException("not ours to close");
            }
        };
        assertThat(JsonValue.parse(stream)).isEqualTo(expected);
        ReadOptions last = ReadOptions.defaults().withDuplicateNames(ReadOptions.DuplicateNames.LAST);
        assertThat(JsonValue.parse(utf8("{\"a\":1,\"b\":2,\"a\":3}"), last)).hasToString("{\"b\":2,\"a\":3}");
        assertThatThrownBy(() -> JsonValue.parse("{\"a\":1,\"a\":2}")).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> JsonValue.parse(json, ReadOptions.defaults().withMaxBytes(5)))
                .isInstanceOf(JsonLimitException.class);
    }

    /** Whoever looks first; none sees a value half made. */
    @Test
    void valuesThatAreTextAreLookedIntoByManyThreads() throws Exception {
        byte[] json = utf8("{\"a\":[" + "{\"b\":[1,2,{}]},".repeat(50) + "0],\"c\":\"d\"}");
        JsonValue expected = JsonValue.parse(json);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 200; i++) {
                JsonValue value = AnyCodec.INSTANCE.parse(json);
                Callable<Boolean> look = () -> value.equals(expected) && value.hashCode() == expected.hashCode();
                for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(4, look))) {
                    assertThat(result.get()).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
