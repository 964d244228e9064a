package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonDocument;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolsTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int find(Symbols symbols, String name) {
        byte[] json = utf8("\"" + name + "\"");
        return symbols.find(json, 1, json.length - 1);
    }

    /** What has been taken once knows neither more nor less later. */
    @Test
    void eachNameKeepsItsNumber() {
        List<Symbols> taken = new ArrayList<>();
        taken.add(Symbols.none());
        for (int i = 1; i <= 2_000; i++) {
            taken.add(taken.get(i - 1).with(utf8("name" + i)));
        }
        for (int then : new int[] {0, 1, 63, 64, 65, 100, 1_000, 2_000}) {
            Symbols symbols = taken.get(then);
            assertThat(symbols.count()).isEqualTo(then);
            for (int i = 1; i <= 2_000; i++) {
                assertThat(find(symbols, "name" + i)).isEqualTo(i <= then ? i : Symbols.UNKNOWN);
            }
        }
        Symbols all = taken.get(2_000);
        assertThat(all.with(utf8("name7"))).isSameAs(all);
    }

    @Test
    void noMoreNamesThanThereIsRoomForGetNumbers() {
        Symbols symbols = Symbols.none();
        for (int i = 0; i < 70; i++) {
            int thousand = i * 1_000;
            symbols = symbols.with(IntStream.range(thousand, thousand + 1_000)
                    .mapToObj(number -> utf8("n" + number))
                    .toArray(byte[][]::new));
        }
        assertThat(symbols.count()).isLessThanOrEqualTo(1 << 16).isGreaterThan(60_000);
        assertThat(find(symbols, "n5")).isEqualTo(6);
        assertThat(find(symbols, "n69999")).isEqualTo(Symbols.UNKNOWN);
    }

    /** Names that nobody can tell apart by their places are left without numbers, and none loses the one that it has. */
    @Test
    void namesThatFallTogetherDoNoHarm() {
        Symbols symbols = Symbols.none();
        List<String> together = IntStream.range(0, 400)
                .mapToObj(i -> "x".repeat(8) + together(i) + "y".repeat(8))
                .toList();
        int[] numbers = new int[together.size()];
        for (int i = 0; i < numbers.length; i++) {
            symbols = symbols.with(utf8(together.get(i)));
            numbers[i] = find(symbols, together.get(i));
            symbols = symbols.with(utf8("other" + i));
        }
        for (int i = 0; i < numbers.length; i++) {
            assertThat(find(symbols, together.get(i))).isEqualTo(numbers[i]);
        }
    }

    private static String together(int i) {
        return Integer.toString(i % 10) + "-".repeat(i / 10);
    }

    /** Whatever numbers names have, near one another or not, and also where one has none, a table tells the same places. */
    @Test
    void documentsAreLookedAtByNumbersAsByText() {
        List<String> all =
                new ArrayList<>(List.of("a", "b", "\u00e9", "", "a-name-of-more-than-sixteen-bytes", "\"", "\ud800"));
        IntStream.range(0, 700).forEach(i -> all.add("member" + i));
        List<NameTable> tables = List.of(
                NameTable.of("b", "a"),
                NameTable.of("a-name-of-more-than-sixteen-bytes", "", "member3", "member699", "a"),
                NameTable.of(all.subList(0, 5).toArray(String[]::new)),
                NameTable.of(all.subList(7, 700).toArray(String[]::new)),
                NameTable.of("member1", "member699", "?"),
                NameTable.of("\"", "a"),
                NameTable.of("\ud800", "a"),
                NameTable.EMPTY);
        StringBuilder json = new StringBuilder("{\"x\": [{\"\\u0061\": 1, \"?\": 2}, {}]");
        all.stream()
                .filter(name -> !name.equals("\"") && !name.equals("\ud800"))
                .forEach(name -> json.append(", \"").append(name).append("\": {\"b\": [], \"c\": 1}"));
        JsonDocument document = JsonDocument.parse(
                json.append(", \"\\\"\": 0, \"\\ud800\": 0, \"?\": 0}").toString());
        for (int look = 1; look <= 3; look++) {
            Index in = IndexBuilder.of(document);
            for (NameTable table : tables) {
                assertThat(namesIn(in, 0, table)).isPositive();
            }
        }
        assertThat(CheckedValues.symbols(document).symbols()).isNotEmpty();
    }

    /** Looks for all names of an object, and of those in it; how many there are. */
    private static int namesIn(Index in, int node, NameTable table) {
        int count = 0;
        int previous = NameTable.START;
        for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
            previous = in.ordinal(name, table, previous);
            assertThat(previous).as(in.text(name)).isEqualTo(table.find(in.text(name)));
            count++;
            int value = in.valueOf(name);
            if (in.type(value) == Index.OBJECT) {
                count += namesIn(in, value, table);
            } else if (in.type(value) == Index.ARRAY && in.count(value) > 0) {
                count += namesIn(in, in.first(value), table);
            }
        }
        return count;
    }
}
