package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.RandomTexts;
import io.github.schemapoet.runtime.harness.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {
    private static final Duration LONG = Duration.ofSeconds(8);

    private static byte[] utf8(CharSequence json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Members in turn: the object in which the first name occurs twice, or none. */
    private final class RandomObjects {
        private final Random random = new Random(20260112);
        private final RandomTexts texts = new RandomTexts(random);
        private boolean duplicate;

        String next() {
            duplicate = false;
            StringBuilder json = new StringBuilder();
            object(json, 3);
            return json.toString();
        }

        private void object(StringBuilder json, int depth) {
            Set<String> names = new HashSet<>();
            int count = random.nextInt(random.nextInt(3) == 0 ? 40 : 6);
            int longest = random.nextInt(8) == 0 ? 1 : 14;
            json.append('{');
            for (int i = 0; i < count; i++) {
                String name = texts.next(longest);
                if (names.contains(name) && random.nextInt(3) > 0) {
                    name = name + i;
                }
                duplicate |= !names.add(name);
                json.append(i == 0 ? "" : ",").append(texts.quoted(name)).append(':');
                if (depth > 0 && random.nextInt(6) == 0) {
                    object(json, depth - 1);
                } else {
                    json.append(random.nextInt(4) == 0 ? "[{\"a\":{},\"b\":[]}]" : "1");
                }
            }
            json.append('}');
        }
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, names = "LAST", mode = EnumSource.Mode.EXCLUDE)
    void aNameThatOccursTwiceIsFoundAtAnyDepthHoweverItIsEscaped(Route route) {
        RandomObjects objects = new RandomObjects();
        int duplicates = 0;
        for (int i = 0; i < 4_000; i++) {
            String json = objects.next();
            Outcome outcome = route.outcome(utf8(json));
            assertThat(outcome.isAccepted()).as(json).isEqualTo(!objects.duplicate);
            duplicates += objects.duplicate ? 1 : 0;
        }
        assertThat(duplicates).isBetween(500, 3_500);
    }

    @Test
    void aNameThatOccursTwiceIsFoundAmongAnyNumberOfNames() {
        for (int count = 1; count < 300; count++) {
            StringBuilder json = new StringBuilder("{");
            for (int i = 0; i < count; i++) {
                json.append("\"name")
                        .append(i)
                        .append("\":")
                        .append(i % 7 == 0 ? "{\"name0\":1}" : "1")
                        .append(',');
            }
            byte[] distinct = utf8(json + "\"other\":1}");
            byte[] first = utf8(json + "\"name0\":1}");
            byte[] last = utf8(json + "\"\\u006eame" + (count - 1) + "\":1}");
            for (Route route : new Route[] {Route.TREE, Route.INDEX, Route.FORWARD}) {
                assertThat(route.outcome(distinct).isAccepted()).isTrue();
                assertThat(route.outcome(first).isAccepted()).isFalse();
                assertThat(route.outcome(last).isAccepted()).isFalse();
            }
        }
    }

    /** A large object of objects that are large themselves: each has a table of its own, which is not made again. */
    @Test
    void largeObjectsInALargeObjectTakeLinearTime() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 150_000; i++) {
            json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":{");
            for (char name = 'a'; name < 'o'; name++) {
                json.append(name == 'a' ? "\"" : ",\"").append(name).append("\":1");
            }
            json.append('}');
        }
        byte[] distinct = utf8(json + "}");
        byte[] duplicate = utf8(json + ",\"k7\":1}");
        assertTimeoutPreemptively(LONG, () -> {
            assertThat(Scan.accepts(distinct)).isTrue();
            assertThat(Scan.accepts(duplicate)).isFalse();
        });
    }

    /** Only the last bytes differ, which are the uppermost of a word: these alone must not decide where a name is kept. */
    @Test
    void namesThatDifferInTheirLastBytesTakeLinearTime() {
        StringBuilder json = new StringBuilder("{");
        int count = 0;
        for (char one = ' '; one < 0x7F; one++) {
            for (char two = ' '; two < 0x7F; two++) {
                for (char three = 'a'; three < 'z'; three++) {
                    if (one != '"' && one != '\\' && two != '"' && two != '\\') {
                        json.append(count++ == 0 ? "" : ",")
                                .append("\"abcde")
                                .append(three)
                                .append(one);
                        json.append(two).append("\":1");
                    }
                }
            }
        }
        byte[] distinct = utf8(json + "}");
        assertThat(count).isGreaterThan(200_000);
        assertTimeoutPreemptively(LONG, () -> assertThat(Scan.accepts(distinct)).isTrue());
    }

    /**
     * Pairs of words whose upper bits differ such that, were only the lower half of a product kept, the second word would
     * undo in every other pair what the first one did, whatever the seed; once as it is, once with its halves added.
     */
    @ParameterizedTest
    @ValueSource(strings = {"0000000", "000p000"})
    void noNamesFallTogetherWhateverTheSeedIs(String undoing) {
        int pairs = 12;
        Set<Long> hashes = new HashSet<>();
        for (int choice = 0; choice < 1 << pairs; choice++) {
            StringBuilder name = new StringBuilder();
            for (int pair = 0; pair < pairs; pair++) {
                boolean changed = (choice >> pair & 1) != 0;
                name.append(changed ? "0000000p" + undoing + "p" : "0000000000000000");
            }
            byte[] bytes = utf8(name);
            hashes.add(TextHash.of(bytes, 0, bytes.length));
        }
        assertThat(hashes).hasSize(1 << pairs);
    }

    @Test
    void hashesDifferForTextsOfEachLengthAndNotForTheirPlace() {
        byte[] json = utf8("abcdefghijklmnopqrstuvwxyz".repeat(3));
        Set<Long> hashes = new HashSet<>();
        for (int length = 0; length <= 40; length++) {
            hashes.add(TextHash.of(json, 0, length));
            assertThat(TextHash.of(json, 26, 26 + length)).isEqualTo(TextHash.of(json, 0, length));
            byte[] exact = Arrays.copyOf(json, length);
            assertThat(TextHash.of(exact, 0, length)).isEqualTo(TextHash.of(json, 0, length));
        }
        assertThat(hashes).hasSize(41);
    }

    @Test
    void textsBecomeBytesThatNoOtherTextBecomes() {
        List<String> texts = new ArrayList<>();
        RandomTexts random = new RandomTexts(new Random(20260113));
        for (int i = 0; i < 5_000; i++) {
            texts.add(random.next(4));
        }
        Set<String> distinct = new HashSet<>(texts);
        Set<String> bytes = new HashSet<>();
        for (String text : distinct) {
            bytes.add(new String(TextHash.bytes(text), StandardCharsets.ISO_8859_1));
        }
        assertThat(bytes).hasSameSizeAs(distinct);
        assertThat(TextHash.bytes("é😀")).isEqualTo(utf8("é😀"));
    }
}
