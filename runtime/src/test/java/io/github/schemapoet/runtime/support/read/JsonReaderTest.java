package io.github.schemapoet.runtime.support.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.RandomJson;
import io.github.schemapoet.runtime.harness.RandomTexts;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.Reject;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    static void assertRejects(String json, Consumer<JsonReader> reading) {
        assertThatThrownBy(() -> reading.accept(reader(json)))
                .as(json)
                .isInstanceOfAny(Reject.class, IndexOutOfBoundsException.class);
    }

    /** Each method takes what it names and nothing else. */
    @Test
    void eachMethodRefusesOtherTypes() {
        Map<String, Consumer<JsonReader>> methods = new LinkedHashMap<>();
        methods.put("n", JsonReader::nul);
        methods.put("\"", JsonReader::string);
        methods.put("\" ", JsonReader::skipString);
        methods.put("\"  ", in -> in.constant(NameTable.of("a")));
        methods.put("\"   ", in -> in.string(NameTable.of("a")));
        methods.put("\"    ", in -> in.skipString(NameTable.of("a")));
        methods.put("t", JsonReader::bool);
        methods.put("1", JsonReader::number);
        methods.put("1 ", JsonReader::integer);
        methods.put("1  ", JsonReader::skipNumber);
        methods.put("1   ", JsonReader::skipInteger);
        methods.put("[", JsonReader::beginArray);
        methods.put("[ ", JsonReader::freeArray);
        methods.put("[  ", JsonReader::skipArray);
        methods.put("{", JsonReader::beginObject);
        methods.put("{ ", JsonReader::freeObject);
        methods.put("{  ", JsonReader::skipObject);
        Map<String, String> values = Map.of("n", "null", "\"", "\"a\"", "t", "true", "1", "1", "[", "[]", "{", "{}");
        methods.forEach((kind, method) -> values.forEach((first, value) -> {
            if (first.equals(kind.strip())) {
                method.accept(reader(" " + value + " "));
            } else {
                assertRejects(" " + value + " ", method);
            }
        }));
        assertThat(reader("false").bool()).isFalse();
        assertThat(reader("1").takeNull()).isFalse();
        assertThat(reader(" null").takeNull()).isTrue();
        assertRejects("nul", JsonReader::takeNull);
        assertRejects("fals", JsonReader::bool);
    }

    @Test
    void arraysAreReadElementByElement() {
        JsonReader in = reader(" [ 1 , [ ] , \"a\" ] ");
        assertThat(in.beginArray()).isTrue();
        assertThat(in.integer()).isEqualTo(1);
        assertThat(in.nextElement()).isTrue();
        assertThat(in.beginArray()).isFalse();
        assertThat(in.nextElement()).isTrue();
        assertThat(in.string()).isEqualTo("a");
        assertThat(in.nextElement()).isFalse();
        in.end();
        for (String json : new String[] {"[1 2]", "[1,]", "[1}", "[1:2]", "[,1]"}) {
            assertRejects(json, it -> {
                for (boolean more = it.beginArray(); more; more = it.nextElement()) {
                    it.number();
                }
            });
        }
    }

    @Test
    void listsAreMadeOfTheirOwnElements() {
        JsonReader in = reader("");
        int outer = in.mark();
        in.push("a");
        int inner = in.mark();
        in.push("b");
        in.push(null);
        List<Object> list = in.list(inner);
        in.push(list);
        assertThat(list).containsExactly("b", null);
        assertThat(in.<Object>list(outer)).containsExactly("a", list);
        assertThat(in.<Object>list(in.mark())).isEmpty();
        int many = in.mark();
        for (int i = 0; i < 1_000; i++) {
            in.push(i);
        }
        assertThat(in.<Object>list(many)).hasSize(1_000);
        int map = in.mark();
        in.push("x");
        in.push(1);
        in.push("y");
        in.push(null);
        assertThat(in.<Object>map(map)).containsExactly(Map.entry("x", 1), new SimpleEntry<>("y", null));
        assertThat(in.<Object>map(in.mark())).isEmpty();
    }

    @Test
    void numbersAreCollectedWithThoseThatDoNotFit() {
        JsonReader in = reader("[1e400, 2.5, 9223372036854775808, 5]");
        int numbers = in.mark();
        in.beginArray();
        in.pushNumber();
        in.nextElement();
        in.pushNumber();
        assertThat(in.numbers(numbers)).hasToString("[1e400, 2.5]");
        int integers = in.mark();
        in.nextElement();
        in.pushInteger();
        in.nextElement();
        in.pushInteger();
        assertThat(in.integers(integers)).hasToString("[9223372036854775808, 5]");
        int map = in.mark();
        in.push("a");
        in.push(JsonNumber.of("1e400"));
        assertThat(in.numberMap(map)).containsEntry("a", Double.POSITIVE_INFINITY);
        in.push("a");
        in.push(7L);
        assertThat(in.integerMap(map)).containsEntry("a", 7L);
    }

    @Test
    void numbersAreComparedExactly() {
        JsonReader in = reader("0.30");
        in.number();
        assertThat(in.compare(JsonNumber.of("0.3"))).isZero();
        assertThat(in.compare(JsonNumber.of("0.30000000000000001"))).isNegative();
        assertThat(in.isMultipleOf(JsonNumber.of("0.1"))).isTrue();
        assertThat(in.exactNumber()).hasToString("0.30");
    }

    /** Names are given as they read, also where they come again or are long. */
    @Test
    void otherNamesAreGivenAsTheyRead() {
        Random random = new Random(20260131);
        RandomTexts texts = new RandomTexts(random);
        for (int round = 0; round < 100; round++) {
            StringBuilder json = new StringBuilder("[");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String name = random.nextBoolean() ? texts.next(3) : texts.next(60);
                names.add(name);
                json.append(i == 0 ? "{" : ",{").append(texts.quoted(name)).append(" :1}");
            }
            JsonReader in = reader(json + "]");
            int next = 0;
            for (boolean more = in.beginArray(); more; more = in.nextElement()) {
                assertThat(in.beginObject(NameTable.EMPTY)).isEqualTo(NameTable.UNKNOWN);
                assertThat(in.memberName()).isEqualTo(names.get(next++));
                in.skipValue();
                assertThat(in.nextMember(NameTable.EMPTY, NameTable.UNKNOWN)).isEqualTo(NameTable.END);
            }
            in.end();
        }
    }

    /** Free-form members are kept as text: in their order, whatever is between them. */
    @Test
    void keptMembersAreTheObjectWithoutTheOthers() {
        NameTable names = NameTable.of("a", "b");
        JsonReader in = reader("{\"x\" : [1, {\"x\":2}] ,\"a\":0,\"\\u0079\":{ } , \"b\":1,\"z\":\"}\"}");
        int mark = in.keptMark();
        for (int member = in.beginObject(names); member != NameTable.END; member = in.nextMember(names, member)) {
            if (member == NameTable.UNKNOWN) {
                in.keepMember();
            } else {
                in.skipValue();
            }
        }
        in.end();
        Map<String, JsonValue> kept = in.keptMembers(mark);
        assertThat(kept)
                .hasSize(3)
                .isEqualTo(((JsonObject) JsonValue.parse("{\"x\":[1,{\"x\":2}],\"y\":{},\"z\":\"}\"}")).members());
        assertThat(List.copyOf(kept.keySet())).containsExactly("x", "y", "z");
        assertThat(in.keptMembers(in.keptMark())).isEmpty();
        assertThatThrownBy(() -> kept.put("q", kept.get("x"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void freeContainersAreWhatTheyRead() {
        Map<String, JsonValue> object = reader(" {\"a\": [1], \"b\": null} ").freeObject();
        assertThat(object).hasSize(2).containsEntry("a", JsonValue.parse("[1]")).doesNotContainKey("c");
        assertThat(object).isEqualTo(new LinkedHashMap<>(object)).hasSameHashCodeAs(new LinkedHashMap<>(object));
        assertThat(reader("{ }").freeObject()).isEmpty();
        List<JsonValue> array = reader(" [1, {}, \"]\"] ").freeArray();
        assertThat(array)
                .hasSize(3)
                .isEqualTo(Arrays.asList(array.toArray()))
                .hasSameHashCodeAs(Arrays.asList(array.toArray()));
        assertThatThrownBy(() -> array.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> object.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertRejects("{\"a\":1,\"a\":2}", JsonReader::freeObject);
        assertRejects("{\"a\":1,\"a\":2}", JsonReader::skipObject);
        assertRejects("[{\"a\":1,\"a\":2}]", JsonReader::freeArray);
    }

    /** The index of what is next, made once for a value and all that is in it. */
    @Test
    void regionsAreOfTheNextValueOrOneAroundIt() {
        RandomJson documents = new RandomJson(20260201);
        for (int i = 0; i < 500; i++) {
            String json = "[" + documents.next() + ", " + documents.next() + "]";
            JsonReader in = reader(json);
            in.beginArray();
            for (int k = 0; k < 2; k++) {
                Index region = in.region();
                walk(in, region);
                assertThat(in.nextElement()).isEqualTo(k == 0);
            }
            in.end();
        }
    }

    private static void walk(JsonReader in, Index region) {
        assertThat(in.region()).isSameAs(region);
        int node = in.regionNode();
        JsonReader copy = reader(new String(
                region.json(), region.start(node), region.stop(node) - region.start(node), StandardCharsets.UTF_8));
        assertThat(copy.value()).isEqualTo(region.value(node));
        if (in.peek() == '[') {
            for (boolean more = in.beginArray(); more; more = in.nextElement()) {
                walk(in, region);
            }
        } else {
            in.skipValue();
        }
    }

    /** White space before brackets, and brackets in strings, are where the end could be missed. */
    @Test
    void whatHasBeenCheckedIsSkippedToItsEnd() {
        JsonReader in = reader("[{\"a\":[1,{\"b\":\"]}\"} ,[ ]\n        ]\n}\n ,{ } ,7]");
        in.beginArray();
        in.checked(true);
        in.skipChecked();
        assertThat(in.nextElement()).isTrue();
        in.beginObject();
        assertThatThrownBy(in::beginObject).isInstanceOf(Reject.class);
        JsonReader inner = reader("{\"a\":[1,{\"b\":\"]}\"} ,[ ]\n        ]\n}");
        inner.region();
        inner.beginObject(NameTable.EMPTY);
        inner.checked(true);
        inner.skipChecked();
        assertThat(inner.nextMember(NameTable.EMPTY, NameTable.UNKNOWN)).isEqualTo(NameTable.END);
        inner.end();
    }

    @Test
    void aRegionIsWithinTheLimitsOfItsDocument() {
        JsonReader in = new JsonReader(
                "[[[[1]]]]".getBytes(StandardCharsets.UTF_8),
                ReadOptions.defaults().withMaxDepth(3));
        in.beginArray();
        assertThatThrownBy(in::region).isInstanceOf(Reject.class);
        JsonReader enough = new JsonReader(
                "[[[[1]]]]".getBytes(StandardCharsets.UTF_8),
                ReadOptions.defaults().withMaxDepth(4));
        enough.beginArray();
        assertThat(enough.region().size()).isEqualTo(4);
        assertRejects("{\"a\":1,\"a\":2}", JsonReader::region);
    }
}
