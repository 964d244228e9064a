package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.harness.AnyCodec;
import io.github.schemapoet.runtime.harness.ForwardCodec;
import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.Route;
import io.github.schemapoet.runtime.harness.Stacks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final ReadOptions DEFAULTS = ReadOptions.defaults();

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Containers in containers, of one kind or of several in turn. */
    private static byte[] nested(int depth, String... openings) {
        StringBuilder json = new StringBuilder();
        StringBuilder end = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String opening = openings[i % openings.length];
            json.append(opening);
            end.append(opening.startsWith("{") ? '}' : ']');
        }
        return utf8(json + "1" + end.reverse());
    }

    private static void assertLimit(Outcome outcome, String words) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Limit.class, limit -> assertThat(limit.message())
                .contains(words));
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void theLimitOnNestingIsExact(Route route) throws Exception {
        for (String[] openings : new String[][] {{"["}, {"{\"a\":"}, {"[", "{\"a\":"}}) {
            for (int limit : new int[] {1, 2, 15, 16, 17, 100, 1_000, 2_000}) {
                ReadOptions options = DEFAULTS.withMaxDepth(limit);
                Stacks.call(1 << 24, () -> {
                    Outcome allowed = route.outcome(nested(limit, openings), options);
                    assertThat(allowed).isEqualTo(new Outcome.Accepted());
                    assertLimit(route.outcome(nested(limit + 1, openings), options), "limit of " + limit);
                    return null;
                });
            }
        }
        ReadOptions three = DEFAULTS.withMaxDepth(3);
        assertThat(route.outcome(utf8("[[[],{}],{\"a\":[]},[[]]]"), three)).isEqualTo(new Outcome.Accepted());
        assertLimit(route.outcome(utf8("[[[],{}],{\"a\":[]},[[[]]]]"), three), "1:21 ");
        assertLimit(route.outcome(utf8("[1,[{\"a\":{}}]]"), three), "1:10 ");
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void theLimitOnTheLengthOfNumbersIsExact(Route route) {
        String thousand = "1".repeat(1_000);
        for (String longest :
                new String[] {thousand, "-" + "9".repeat(999), "0." + "1".repeat(998), "1e" + "1".repeat(998)}) {
            assertThat(route.outcome(utf8("[" + longest + "]"))).isEqualTo(new Outcome.Accepted());
            assertLimit(route.outcome(utf8("[1, " + longest + "0]")), "1:5 a number is longer than the limit of 1000");
            assertLimit(route.outcome(utf8(longest + "0")), "limit of 1000");
        }
        ReadOptions three = DEFAULTS.withMaxNumberLength(3);
        for (String number : new String[] {"123", "-12", "1.2", "1e2"}) {
            assertThat(route.outcome(utf8(number), three)).isEqualTo(new Outcome.Accepted());
            assertLimit(route.outcome(utf8("{\"a\":" + number + "4}"), three), "1:6 ");
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void theLimitOnTheLengthOfDocumentsIsExact(Route route) {
        ReadOptions options = DEFAULTS.withMaxBytes(10);
        assertThat(route.outcome(utf8("[\"é\",12 ]"), options)).isEqualTo(new Outcome.Accepted());
        assertThat(route.outcome(utf8("[12345678]"), options)).isEqualTo(new Outcome.Accepted());
        assertLimit(route.outcome(utf8("[12345678] "), options), "more than 10 bytes");
        assertLimit(route.outcome(utf8("no JSON at all"), options), "more than 10 bytes");
    }

    /** Names count too; what is read forward has no nodes. */
    @ParameterizedTest
    @EnumSource(
            value = Route.class,
            names = {"TREE", "INDEX"})
    void theLimitOnNodesIsExact(Route route) {
        for (int limit : new int[] {1, 2, 3, 63, 64, 65, 100, 127, 128, 129, 1_000}) {
            ReadOptions options = DEFAULTS.withMaxNodes(limit);
            String elements = limit == 1 ? "" : "0" + ",1".repeat(limit - 2);
            assertThat(route.outcome(utf8("[" + elements + "]"), options)).isEqualTo(new Outcome.Accepted());
            String more = limit == 1 ? "0" : elements + ",2";
            int column = more.length() + 1;
            assertLimit(route.outcome(utf8("[" + more + "]"), options), "1:" + column + " ");
            assertLimit(route.outcome(utf8("[" + more + "]"), options), "limit of " + limit);
        }
        assertThat(route.outcome(utf8("{\"a\":{\"b\":[]}}"), DEFAULTS.withMaxNodes(5)))
                .isEqualTo(new Outcome.Accepted());
        assertLimit(route.outcome(utf8("{\"a\":{\"b\":[]}}"), DEFAULTS.withMaxNodes(4)), "1:11 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[],"})
    void aMillionBracketsAreALimitAtOnce(String opening) {
        byte[] json = utf8(opening.repeat(1_000_000));
        for (Route route : Route.values()) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertLimit(route.outcome(json), "limit of 1000"));
        }
    }

    /** As deep as options allow, and on stacks as small as threads have them. */
    @ParameterizedTest
    @CsvSource({"131072, 1000", "131072, 2000", "262144, 2000", "1048576, 2000"})
    void aSmallStackIsALimitAndNoError(int stack, int depth) throws Exception {
        ReadOptions options = DEFAULTS.withMaxDepth(ReadOptions.GREATEST_DEPTH);
        for (String opening : new String[] {"[", "{\"a\":", "{\"other\":"}) {
            byte[] json = nested(depth, opening);
            for (Route route : Route.values()) {
                Outcome outcome = Stacks.call(stack, () -> route.outcome(json, options));
                if (route == Route.FORWARD) { // The one that calls itself, as generated code does.
                    assertThat(outcome).isInstanceOfAny(Outcome.Accepted.class, Outcome.Limit.class);
                } else {
                    assertThat(outcome).isEqualTo(new Outcome.Accepted());
                }
            }
        }
    }

    @Test
    void aStackThatIsTooSmallIsNamed() throws Exception {
        ReadOptions options = DEFAULTS.withMaxDepth(ReadOptions.GREATEST_DEPTH);
        byte[] json = nested(2_000, "{\"other\":");
        Result<JsonValue> result = Stacks.call(1 << 17, () -> ForwardCodec.INSTANCE.tryParse(json, options));
        assertThat(result).isInstanceOfSatisfying(Result.Unjudged.class, unjudged -> assertThat(unjudged.problem())
                .isInstanceOf(JsonLimitException.class)
                .hasMessageContaining("stack"));
    }

    /** Values are walked without recursion, whatever one does with them. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[1,{\"b\":"})
    void theDeepestValuesNeedNoStack(String opening) throws Exception {
        int depth = ReadOptions.GREATEST_DEPTH / (opening.startsWith("[1") ? 2 : 1);
        byte[] json = opening.startsWith("[1") ? nested(2 * depth, "[1,", "{\"b\":") : nested(depth, opening);
        ReadOptions options = DEFAULTS.withMaxDepth(ReadOptions.GREATEST_DEPTH);
        Stacks.call(1 << 17, () -> {
            JsonValue tree = JsonValue.parse(json, options);
            JsonValue text = AnyCodec.INSTANCE.parse(json, options);
            assertThat(tree.equals(text)).isTrue();
            assertThat(tree.hashCode()).isEqualTo(text.hashCode());
            assertThat(tree.toJson()).isEqualTo(new String(json, StandardCharsets.UTF_8));
            assertThat(tree.toString()).isEqualTo(text.toString());
            assertThat(AnyCodec.INSTANCE.toJsonValue(text).equals(tree)).isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> JsonArray.of(List.of(tree)));
            assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of(Map.of("a", text)));
            return null;
        });
    }

    /** What was read within wider limits is written, shown and given as a value like anything else. */
    @Test
    void whatWasReadWithinWiderLimitsIsUsedAsAnythingElse() {
        byte[] json = utf8("[".repeat(1_500) + "1".repeat(5_000) + "]".repeat(1_500));
        ReadOptions options = DEFAULTS.withMaxDepth(2_000).withMaxNumberLength(10_000);
        JsonValue value = AnyCodec.INSTANCE.parse(json, options);
        assertThat(AnyCodec.INSTANCE.prove(value)).isSameAs(value);
        assertThat(AnyCodec.INSTANCE.toJsonValue(value).equals(JsonValue.parse(json, options)))
                .isTrue();
        assertThat(AnyCodec.INSTANCE.toJson(value)).hasSize(8_000);
    }
}
