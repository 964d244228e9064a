package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.ReadOptions.DuplicateNames;
import io.github.schemapoet.runtime.harness.AnyCodec;
import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.RandomTexts;
import io.github.schemapoet.runtime.harness.Route;
import io.github.schemapoet.runtime.harness.Trees;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDuplicatesTest {
    private static final ReadOptions LAST = ReadOptions.defaults().withDuplicateNames(DuplicateNames.LAST);

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String left(String json) {
        return new String(
                LastDuplicates.only(utf8(json), LAST.maxDepth(), LAST.maxNumberLength()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}|{\"a\":1}",
                "{\"a\":1,\"a\":2}|{      \"a\":2}",
                "{\"a\":1,\"b\":2,\"a\":3}|{      \"b\":2,\"a\":3}",
                "{\"a\":1,\"a\":2,\"a\":3}|{            \"a\":3}",
                "{\"b\":0,\"a\":1 ,\"a\":2}|{\"b\":0,       \"a\":2}",
                "{\"a\":[{\"a\":1},\",\"] , \"\\u0061\":2}|{                    \"\\u0061\":2}",
                "{\"a\":{\"b\":1,\"b\":2},\"a\":3}|{                  \"a\":3}",
                "{\"a\":{\"b\":1,\"b\":2},\"c\":3}|{\"a\":{      \"b\":2},\"c\":3}",
                "[{\"a\":1,\"a\":2},{\"a\":1}]|[{      \"a\":2},{\"a\":1}]",
                "{\"\":1,\"x\":{\"\":1},\"\":2}|{     \"x\":{\"\":1},\"\":2}"
            })
    void allButTheLastMemberOfANameAreBlank(String json, String left) {
        assertThat(left(json)).isEqualTo(left);
    }

    @Test
    void aDocumentWithoutDuplicatesIsNotCopied() {
        byte[] json = utf8("{\"a\":{\"a\":[{\"b\":1}]},\"b\":2}");
        assertThat(LastDuplicates.only(json, LAST.maxDepth(), LAST.maxNumberLength()))
                .isSameAs(json);
    }

    /** What all routes make of it is what the tree makes, which takes its members one by one. */
    @Test
    void randomObjectsKeepTheLastMemberOfEachName() {
        Random random = new Random(20260126);
        RandomTexts texts = new RandomTexts(random);
        for (int i = 0; i < 5_000; i++) {
            byte[] json = utf8(object(random, texts, 3));
            JsonValue tree = JsonValue.parse(json, LAST);
            JsonValue read = AnyCodec.INSTANCE.parse(json, LAST);
            assertThat(read).isEqualTo(tree);
            assertThat(Trees.names(read)).isEqualTo(Trees.names(tree));
            assertThat(AnyCodec.INSTANCE.isValid(json, LAST)).isTrue();
        }
    }

    private static String object(Random random, RandomTexts texts, int depth) {
        List<String> members = new ArrayList<>();
        for (int left = random.nextInt(7); left > 0; left--) {
            String name = random.nextInt(3) == 0 ? texts.next(3) : String.valueOf((char) ('a' + random.nextInt(3)));
            String value = depth > 0 && random.nextInt(3) > 0
                    ? random.nextBoolean()
                            ? object(random, texts, depth - 1)
                            : "[" + object(random, texts, depth - 1) + ",1]"
                    : "" + random.nextInt(100);
            members.add(texts.quoted(name)
                    + (random.nextBoolean() ? ":" : " : ")
                    + value
                    + (random.nextBoolean() ? "" : " "));
        }
        return "{" + String.join(",", members) + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2,]|1:14|member name",
                "{\"a\":1,\"a\":2|1:13|too early",
                "{\"a\":1,\"a\"|1:11|too early",
                "{\"a\":1,\"a\":2} x|1:15|end of the document",
                "{\"a\":{\"b\":1,\"b\":2},\"a\":nul}|1:24|true, false or null"
            })
    void aFaultBehindADuplicateIsToldAsItIs(String json, String position, String words) {
        for (Outcome outcome : new Outcome[] {Route.LAST.outcome(utf8(json)), Route.TREE.outcome(utf8(json), LAST)}) {
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Malformed.class, malformed -> {
                assertThat(malformed.position()).hasToString(position);
                assertThat(malformed.message()).contains(words);
            });
        }
    }

    /** Two thousand members around it, each of which is blank, cost no more than the one around them all. */
    @Test
    void duplicatesInDuplicatesAreBlankedOnce() {
        String content = "[" + "0,".repeat(25_000_000) + "0]";
        byte[] one = utf8("{\"a\":" + "{\"b\":".repeat(1_989) + content + "}".repeat(1_989) + ",\"a\":0}");
        byte[] all = utf8("{\"a\":".repeat(1_990) + content + ",\"a\":0}".repeat(1_990));
        long expected = nanoseconds(one);
        assertThat(nanoseconds(all)).isLessThan(6 * expected + 500_000_000);
    }

    private static long nanoseconds(byte[] json) {
        long start = System.nanoTime();
        byte[] left = LastDuplicates.only(json, 2_000, LAST.maxNumberLength());
        long end = System.nanoTime();
        assertThat(JsonValue.parse(left)).isEqualTo(JsonValue.parse("{\"a\":0}"));
        return end - start;
    }

    @Test
    void manyDuplicatesAreBlankedInLinearTime() {
        byte[] many = utf8("{\"a\":0" + ",\"a\":[{}]".repeat(300_000) + "}");
        byte[] left = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> LastDuplicates.only(many, LAST.maxDepth(), LAST.maxNumberLength()));
        assertThat(JsonValue.parse(left)).isEqualTo(JsonValue.parse("{\"a\":[{}]}"));
    }
}
