package io.github.schemapoet.runtime.support.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.RandomJson;
import io.github.schemapoet.runtime.support.collect.Copies;
import io.github.schemapoet.runtime.support.collect.ExactNumbers;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.read.JsonReader;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.write.JsonWriter.Purpose;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final NameTable NAMES = NameTable.of("n\"é", "a", "b");

    private static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    @Test
    void commasAreWhereTheyMustBe() throws Exception {
        JsonWriter out = new JsonWriter(Purpose.DOCUMENT);
        out.beginArray();
        out.beginObject();
        out.endObject();
        out.value("[");
        out.value(1.5);
        out.value(-0.0);
        out.value(7L);
        out.value(true);
        out.nul();
        out.beginObject();
        assertThat(out.member(NAMES, 0, 1)).isTrue();
        out.value("{");
        assertThat(out.member(NAMES, 0, 1)).isTrue();
        out.beginArray();
        out.endArray();
        out.name("other");
        out.value(false);
        out.endObject();
        out.beginArray();
        out.beginArray();
        out.endArray();
        out.value(":");
        out.endArray();
        out.value(JsonNumber.of("1.0"));
        out.endArray();
        String expected =
                "[{},\"[\",1.5,-0,7,true,null,{\"n\\\"é\":\"{\",\"n\\\"é\":[],\"other\":false},[[],\":\"],1.0]";
        assertThat(out.toText()).isEqualTo(expected);
        assertThat(out).hasToString(expected);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        out.copyTo(stream);
        assertThat(stream.toByteArray()).isEqualTo(out.toBytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
        assertThat(out.size()).isEqualTo(out.toBytes().length);
    }

    @Test
    void membersAreWrittenWhereTheyAreThere() {
        JsonWriter out = new JsonWriter(Purpose.DOCUMENT);
        out.beginObject();
        assertThat(out.member(NAMES, 1, 0b101)).isFalse();
        assertThat(out.member(NAMES, 2, 0b101)).isTrue();
        out.value(1);
        assertThat(out.member(NAMES, 1, 0b10, 0b10)).isFalse();
        assertThat(out.member(NAMES, 1, 0b101, 0b10)).isFalse();
        assertThat(out.member(NAMES, 1, 0b10, 0b101)).isTrue();
        out.value(2);
        out.hidden(NAMES, 2, 0b100);
        out.hidden(NAMES, 1, 0b100);
        out.endObject();
        assertThat(out.toText()).isEqualTo("{\"b\":1,\"a\":null,\"a\":2,\"b\":\"(hidden)\"}");
        assertThat(out.hides()).isFalse();
        assertThat(new JsonWriter(Purpose.DESCRIPTION).hides()).isTrue();
    }

    @Test
    void exactNumbersTakeThePlaceOfThoseThatDoNotFit() {
        JsonWriter out = new JsonWriter(Purpose.DOCUMENT);
        ExactNumbers exact = ExactNumbers.with(null, 1, JsonNumber.of("1e400"));
        out.beginArray();
        out.value(exact, 1, 0.0);
        out.value(exact, 2, 0.5);
        out.value(exact, 1, 0L);
        out.value((ExactNumbers) null, 1, 5L);
        out.value((JsonNumber) null, 2.5);
        out.value(JsonNumber.of("2.50"), 2.5);
        out.numbers(Copies.numbers(Arrays.asList(1, null, JsonNumber.of("1e400"))));
        out.beginObject();
        out.numberMembers(Copies.integerMap(Map.of("a", JsonNumber.of("1e30")), "map"));
        out.endObject();
        out.endArray();
        assertThat(out.toText()).isEqualTo("[1e400,0.5,1e400,5,2.5,2.50,[1,null,1e400],{\"a\":1e30}]");
    }

    /** Whatever a value is, in a list, a map or alone, it reads back as it was. */
    @Test
    void freeFormValuesAreWrittenAsTheyWereRead() {
        RandomJson documents = new RandomJson(20260202);
        for (int i = 0; i < 1_000; i++) {
            String one = documents.next().strip();
            String two = documents.next();
            JsonWriter out = new JsonWriter(Purpose.DOCUMENT);
            out.beginArray();
            out.value(reader(one).value());
            out.value(JsonValue.parse(two));
            out.values(reader("[" + one + "," + two + "]").freeArray());
            out.values(List.of(JsonValue.parse(one)));
            out.object(reader("{\"a\":" + one + "}").freeObject());
            out.object(Map.of("b", JsonValue.parse(two)));
            out.endArray();
            assertThat(JsonValue.parse(out.toText()))
                    .isEqualTo(JsonValue.parse("[" + one + "," + two + ",[" + one + "," + two + "],[" + one
                            + "],{\"a\":" + one + "},{\"b\":" + two + "}]"));
        }
    }

    @Test
    void additionalMembersStandBehindTheOthers() {
        for (String kept : new String[] {"{}", "{ }", "{\"x\":1}", "{ \"x\" : 1 , \"y\":{} }"}) {
            for (boolean first : new boolean[] {true, false}) {
                JsonWriter out = new JsonWriter(Purpose.DOCUMENT);
                out.beginObject();
                if (!first) {
                    out.name("a");
                    out.value(0);
                }
                out.members(reader(kept).freeObject());
                out.members(Map.of("z", JsonValue.parse("[]")));
                out.endObject();
                String others = kept.substring(1, kept.length() - 1).strip();
                String expected =
                        "{" + (first ? "" : "\"a\":0,") + others + (others.isEmpty() ? "" : ",") + "\"z\":[]}";
                assertThat(JsonValue.parse(out.toText())).isEqualTo(JsonValue.parse(expected));
            }
        }
    }

    /** What a proof leaves out is in the index at its place, as a model that has been proved. */
    @Test
    void provedModelsAreOpaqueNodesOfTheIndex() {
        Random random = new Random(20260203);
        for (int i = 0; i < 500; i++) {
            JsonWriter out = new JsonWriter(Purpose.PROOF);
            List<Integer> types = new ArrayList<>();
            write(out, random, 4, types);
            Index in = IndexBuilder.of(out.toBytes(), ReadOptions.defaults(), out.provedOffsets());
            List<Integer> found = new ArrayList<>();
            for (int node = 0; node < in.size(); node++) {
                if (in.type(node) != Index.STRING) {
                    found.add(in.type(node));
                }
            }
            assertThat(found).isEqualTo(types);
        }
    }

    /** Objects, arrays and proved models; the types of the values in the order of the document. */
    private static void write(JsonWriter out, Random random, int depth, List<Integer> types) {
        int kind = random.nextInt(depth == 0 ? 2 : 4);
        if (kind == 0) {
            assertThat(out.proving()).isTrue();
            out.proved();
            types.add(Index.PROVED);
        } else if (kind == 1) {
            out.beginObject();
            out.endObject();
            types.add(Index.OBJECT);
        } else if (kind == 2) {
            out.beginArray();
            types.add(Index.ARRAY);
            for (int left = random.nextInt(5); left > 0; left--) {
                write(out, random, depth - 1, types);
            }
            out.endArray();
        } else {
            out.beginObject();
            types.add(Index.OBJECT);
            for (int left = random.nextInt(5); left > 0; left--) {
                out.name("m" + left);
                write(out, random, depth - 1, types);
            }
            out.endObject();
        }
    }

    @Test
    void whatMustBeWrittenWholeIsNotLeftOut() {
        JsonWriter out = new JsonWriter(Purpose.PROOF);
        assertThat(out.proving()).isTrue();
        out.beginWhole();
        out.beginWhole();
        out.endWhole();
        assertThat(out.proving()).isFalse();
        out.endWhole();
        assertThat(out.proving()).isTrue();
        assertThat(new JsonWriter(Purpose.DOCUMENT).proving()).isFalse();
        assertThat(out.provedOffsets()).isEmpty();
    }
}
