package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.harness.RandomTexts;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.read.JsonReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private final Random random = new Random(20260114);
    private final RandomTexts texts = new RandomTexts(random);

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> randomNames(int count, int longest) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(texts.next(longest));
        }
        return List.copyOf(names);
    }

    private static NameTable table(List<String> names) {
        return NameTable.of(names.toArray(String[]::new));
    }

    /** The length of a name, its closing quote and a colon where just these stand, else 0. */
    private static int matches(NameTable names, int ordinal, byte[] json, int from) {
        names.learn(NameTable.START, ordinal, 0);
        KnownText name = names.successor(NameTable.START);
        return name.standsAt(json, from) ? name.length() : 0;
    }

    /** Finds a name in each way that there is; written in a random one. */
    private void assertFinds(NameTable names, String name, int place) {
        String quoted = texts.quoted(name);
        for (String behind : new String[] {"", ":1", ":12345678901234567890"}) {
            byte[] json = utf8(quoted + behind);
            byte[] string = utf8(quoted + " ".repeat(behind.length()));
            assertThat(names.find(name)).isEqualTo(place);
            assertThat(new JsonReader(string, ReadOptions.defaults()).constant(names))
                    .as(quoted)
                    .isEqualTo(place);
            Index index = IndexBuilder.of(string, ReadOptions.defaults());
            assertThat(index.ordinal(0, names)).as(quoted).isEqualTo(place);
            for (int other = 0; other < names.size(); other++) {
                int length = matches(names, other, json, 1);
                boolean escaped = quoted.indexOf('\\') >= 0;
                boolean stands = other == place && !escaped;
                if (length != 0 || behind.length() > 8) { // Near the end of a document none is found.
                    assertThat(length).as(quoted).isEqualTo(stands ? json.length - behind.length() : 0);
                }
            }
        }
    }

    @Test
    void eachNameIsFoundAndNoOther() {
        for (int round = 0; round < 150; round++) {
            int count = random.nextInt(20);
            List<String> names = randomNames(count + 5, 1 + random.nextInt(24));
            NameTable table = table(names.subList(0, count));
            for (int i = 0; i < names.size(); i++) {
                assertFinds(table, names.get(i), i < count ? i : NameTable.UNKNOWN);
            }
            assertThat(table.names()).isEqualTo(names.subList(0, count));
            assertThat(table.size()).isEqualTo(count);
        }
    }

    @Test
    void namesOfEachLengthAreFoundThatAreAlikeButForOneByte() {
        List<String> names = new ArrayList<>();
        for (int length = 1; length <= 40; length++) {
            for (int at = 0; at < length; at++) {
                names.add("a".repeat(at) + "b" + "a".repeat(length - at - 1));
            }
        }
        NameTable table = table(names);
        for (int i = 0; i < names.size(); i++) {
            byte[] json = utf8("[\"" + names.get(i) + "\"]");
            assertThat(table.find(json, 2, json.length - 2)).isEqualTo(i);
            int length = names.get(i).length();
            assertThat(matches(table, i, utf8("[\"" + names.get(i) + "\":3456789"), 2))
                    .isEqualTo(length + 2);
            assertThat(matches(table, i, utf8("[\"" + names.get(i) + "\" :456789"), 2))
                    .isZero();
            byte[] unknown = utf8("[\"" + names.get(i).replace('b', 'c') + "\"]");
            assertThat(table.find(unknown, 2, unknown.length - 2)).isEqualTo(NameTable.UNKNOWN);
        }
    }

    private static void assertFindsQuickly(List<String> names) {
        NameTable table = table(names);
        List<byte[]> bytes = names.stream().map(name -> utf8(name + '"')).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int round = 0; round < 300; round++) {
                for (int i = 0; i < names.size(); i++) {
                    byte[] name = bytes.get(i);
                    if (table.find(name, 0, name.length - 1) != i) {
                        assertThat(table.find(name, 0, name.length - 1)).isEqualTo(i);
                    }
                }
            }
        });
    }

    /** Some million look-ups each, which take minutes where the names fall together. */
    @Test
    void twentyThousandNamesThatAreAlikeInMostBytesAreFoundQuickly() {
        List<String> inTheMiddle = new ArrayList<>();
        List<String> atTheEnd = new ArrayList<>();
        List<String> atTheStart = new ArrayList<>();
        List<String> ofEight = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            inTheMiddle.add("namespace-" + i
                    + "-of-the-element".substring(Integer.toString(i).length()));
            atTheEnd.add("a-long-common-beginning-" + (100_000 + i));
            atTheStart.add((100_000 + i) + "-a-long-common-ending");
            ofEight.add(String.format("key%05d", i));
        }
        assertFindsQuickly(inTheMiddle);
        assertFindsQuickly(atTheEnd);
        assertFindsQuickly(atTheStart);
        assertFindsQuickly(ofEight);
        List<String> lastTwo = new ArrayList<>();
        for (char one = '#'; one < 0x7F; one++) {
            for (char two = '#'; two < 0x7F; two++) {
                if (one != '\\' && two != '\\') {
                    lastTwo.add("abcdef" + one + two);
                }
            }
        }
        assertFindsQuickly(lastTwo);
    }

    /** Names of one length are alike in most bytes, as people choose them; the bytes in which they differ must tell. */
    @Test
    void namesAreSpreadOverTheTable() {
        List<IntFunction<String>> families = List.of(
                i -> String.format("option%02d", i),
                i -> String.format("%02doption", i),
                i -> String.format("op%02dtion", i),
                i -> String.format("a-rather-long-name-%02d", i),
                i -> String.format("a-rather-%02d-long-name", i),
                i -> String.format("%02d-a-rather-long-name", i),
                i -> "x".repeat(i + 1));
        for (IntFunction<String> family : families) {
            List<String> names = IntStream.range(0, 90).mapToObj(family).toList();
            NameTable table = table(names);
            long places = names.stream()
                    .map(NameTableTest::utf8)
                    .map(name -> table.place(name, 0, name.length))
                    .distinct()
                    .count();
            assertThat(places).as(names.get(0)).isGreaterThan(70);
        }
    }

    /** Reads an object of some members in one order, as generated code does; the places found. */
    private static List<Integer> members(NameTable names, byte[] json) {
        List<Integer> found = new ArrayList<>();
        JsonReader in = new JsonReader(json, ReadOptions.defaults());
        for (int member = in.beginObject(names); member != NameTable.END; member = in.nextMember(names, member)) {
            found.add(member);
            if (member == NameTable.UNKNOWN) {
                assertThat(in.memberName()).isNotEmpty();
            }
            in.skipValue();
        }
        in.end();
        return found;
    }

    private record Sample(byte[] json, List<Integer> places) {}

    private Sample sample(List<String> names, int known) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        order = order.subList(0, random.nextInt(order.size() + 1));
        StringBuilder json = new StringBuilder("{");
        List<Integer> places = new ArrayList<>();
        for (int place : order) {
            json.append(places.isEmpty() ? " " : random.nextBoolean() ? "," : " , ")
                    .append(texts.quoted(names.get(place)));
            json.append(random.nextBoolean() ? ":" : "\n:\t").append(random.nextBoolean() ? "1" : "{\"a\":[{}]}");
            places.add(place < known ? place : NameTable.UNKNOWN);
        }
        return new Sample(utf8(json + "}"), places);
    }

    @Test
    void membersAreToldInAnyOrderWhateverHasBeenLearned() {
        for (int round = 0; round < 60; round++) {
            List<String> names = new ArrayList<>(randomNames(12, 12));
            names.remove("");
            NameTable table = table(names.subList(0, 8));
            for (int i = 0; i < 60; i++) {
                Sample sample = sample(names, 8);
                assertThat(members(table, sample.json())).isEqualTo(sample.places());
            }
        }
    }

    @Test
    void membersAreToldByManyThreadsAtOnce() throws Exception {
        List<String> names = new ArrayList<>(randomNames(14, 12));
        names.remove("");
        NameTable table = table(names.subList(0, 10));
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            samples.add(sample(names, 10));
        }
        Callable<Boolean> reading = () -> {
            for (int round = 0; round < 40; round++) {
                for (Sample sample : samples) {
                    if (!members(table, sample.json()).equals(sample.places())) {
                        return false;
                    }
                }
            }
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(4, reading))) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSameTextTwiceIsAtItsFirstPlace() {
        NameTable table = NameTable.join(new String[] {"a", "b"}, new String[] {"b", "\"", "\""});
        assertThat(table.names()).containsExactly("a", "b", "b", "\"", "\"");
        assertThat(table.find("b")).isEqualTo(1);
        assertThat(table.find(utf8("b"), 0, 1)).isEqualTo(1);
        assertThat(table.find("\"")).isEqualTo(3);
        assertThat(table.name(3)).isEqualTo("\"");
        assertThat(NameTable.EMPTY.find("a")).isEqualTo(NameTable.UNKNOWN);
        assertThat(NameTable.EMPTY.constantAt(utf8("a\"       "), 0).ordinal()).isEqualTo(NameTable.UNKNOWN);
    }

    /** The last two that followed a name are tried; after many lessons few more are taken. */
    @Test
    void whatFollowsIsLearntFromTheFirstDocuments() {
        NameTable names = NameTable.of("a", "b", "c", "d");
        names.learn(0, 2, 1);
        names.learn(0, 3, 1);
        assertThat(names.successor(0).ordinal()).isEqualTo(3);
        assertThat(names.otherSuccessor(0).ordinal()).isEqualTo(2);
        for (int i = 0; i < 10_000; i++) {
            names.learn(0, i % 2, 1);
        }
        names.learn(0, 3, 1);
        assertThat(names.successor(0).ordinal()).isNotEqualTo(3);
        names.learn(0, 3, 1 << 20);
        assertThat(names.successor(0).ordinal()).isEqualTo(3);
    }
}
