package io.github.schemapoet.runtime.support.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "complet, queued complete failed, complete",
                "compelte, queued complete failed, complete",
                "COMPLETE, queued complete failed, complete",
                "user-name, userName userId, userName",
                "user_name, user-id user.name, user.name",
                "colour, color, color",
                "teh, the, the",
                "id, di, di",
                "a, b, nothing",
                "A, a, a",
                "ab, cd, nothing",
                "ab, ac, ac",
                "apple, orange, nothing",
                "status, statuses stat, statuses",
                "xyz, abc nothing, nothing",
                "abcdef, abcxyz, nothing",
                "abcdef, abcxef abcdxf abcdef2, abcxef"
            })
    void theNearestNameIsSuggestedWhereOneIsNear(String found, String names, String suggested) {
        String hint = NearMiss.hint(found, List.of(names.split(" ")));
        assertThat(hint).isEqualTo(suggested == null ? "" : " Did you mean \"" + suggested + "\"?");
    }

    @Test
    void whatIsSuggestedIsQuotedAsJson() {
        assertThat(NearMiss.hint("a\"b\nc", List.of("a\"b\ncd"))).isEqualTo(" Did you mean \"a\\\"b\\ncd\"?");
        assertThat(NearMiss.hint("", List.of("a"))).isEmpty();
        assertThat(NearMiss.hint("-", List.of(""))).isEmpty();
        assertThat(NearMiss.hint("x".repeat(101), List.of("x".repeat(100)))).isEmpty();
        assertThat(NearMiss.hint("x".repeat(100), List.of("x".repeat(101)))).isEmpty();
        assertThat(NearMiss.hint("x".repeat(99), List.of("x".repeat(100)))).isNotEmpty();
    }

    /** Edits with swaps of neighbours (optimal string alignment), without any short cut. */
    private static int distance(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(edits[i - 1][j - 1] + same, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swap = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2);
                if (swap && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = least;
            }
        }
        return edits[one.length()][other.length()];
    }

    private static String nearest(String found, List<String> names) {
        String best = "";
        int least = found.length() == 1 ? 1 : Math.max(1, found.length() / 3) + 1;
        for (String name : names) {
            boolean alike = plain(name).equals(plain(found));
            int edits = alike ? 0 : distance(found, name);
            if (edits < least) {
                least = edits;
                best = name;
            }
        }
        return best;
    }

    private static String plain(String name) {
        return name.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void noShortCutChangesWhatIsSuggested() {
        Random random = new Random(20260127);
        for (int i = 0; i < 8_000; i++) {
            List<String> names =
                    IntStream.range(0, 5).mapToObj(any -> word(random)).toList();
            String found = word(random);
            String expected = nearest(found, names);
            assertThat(NearMiss.hint(found, names))
                    .as(found + " " + names)
                    .isEqualTo(expected.isEmpty() ? "" : " Did you mean \"" + expected + "\"?");
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(9); left > 0; left--) {
            word.append("abcAB-_".charAt(random.nextInt(7)));
        }
        return word.toString();
    }

    @Test
    void twentyThousandNamesAreLookedThroughQuickly() {
        List<String> names = Arrays.asList(IntStream.range(0, 20_000)
                .mapToObj(i -> "namespace-" + i + "-of-some-element")
                .toArray(String[]::new));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(NearMiss.hint("namespacf-" + i + "-of-sum-element", names))
                        .contains("-" + i + "-");
            }
        });
    }
}
