package io.github.schemapoet.cli.bowtie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.Console;
import io.github.schemapoet.cli.console.JsonLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarnessTest {
    private static final String CASE = "{\"schema\":{},\"tests\":[]}";

    private static List<String> answers(Cases cases, String... lines) throws IOException {
        return answers(cases, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> answers(Cases cases, byte[] lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        new Harness(cases, new Console(stream, stream)).run(new ByteArrayInputStream(lines));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<JsonLine> none(TestCase test, Object dialect) {
        return List.of();
    }

    @Test
    void whateverIsThrownIsAnsweredAndTheHarnessLivesOn() throws IOException {
        List<Throwable> problems =
                List.of(new StackOverflowError(), new OutOfMemoryError("x"), new IllegalStateException("y\nz"));
        List<Throwable> left = new ArrayList<>(problems);
        Cases failing = (test, dialect) -> {
            if (left.isEmpty()) {
                return List.of();
            }
            return sneaky(left.remove(0));
        };
        String run = "{\"cmd\":\"run\",\"seq\":1,\"case\":" + CASE + "}";
        List<String> answers = answers(failing, run, run, run, run);
        assertThat(answers).hasSize(4);
        for (int i = 0; i < 3; i++) {
            assertThat(answers.get(i))
                    .startsWith("{\"seq\":1,\"errored\":true,\"context\":{\"message\":\""
                            + problems.get(i).toString().replace("\n", "\\n"))
                    .contains("\"traceback\":\"")
                    .contains("HarnessTest");
        }
        assertThat(answers.get(3)).isEqualTo("{\"seq\":1,\"results\":[]}");
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T sneaky(Throwable problem) throws E {
        throw (E) problem;
    }

    @Test
    void aSchemaThatCannotBeUsedIsAnsweredWithItsSentence() throws IOException {
        Cases failing = (test, dialect) -> {
            throw new SchemaProblem("The \"schema\" is bad.");
        };
        assertThat(answers(failing, "{\"case\":" + CASE + ",\"cmd\":\"run\",\"seq\":[]}"))
                .containsExactly(
                        "{\"seq\":[],\"errored\":true,\"context\":{\"message\":\"The \\\"schema\\\" is bad.\"}}");
    }

    @Test
    void seqIsEchoedAsItWasWritten() throws IOException {
        for (String seq : List.of(
                "1.0",
                "1e400",
                "12345678901234567890",
                "\"\\u0041\u00e9\\ud800\"",
                "null",
                "{ \"b\":[ 1 ,2],  \"a\":{}, \"a\":1 }",
                "[".repeat(1_500) + "]".repeat(1_500))) {
            assertThat(answers(HarnessTest::none, "{\"seq\": " + seq + " ,\"cmd\":\"run\",\"case\":" + CASE + "}"))
                    .containsExactly("{\"seq\":" + seq + ",\"results\":[]}");
        }
        assertThat(answers(HarnessTest::none, "{\"cmd\":\"run\",\"case\":" + CASE + "}"))
                .containsExactly("{\"results\":[]}");
    }

    @Test
    void whatCannotBeUnderstoodIsAnswered() throws IOException {
        List<String> bad = List.of(
                "",
                "nonsense",
                "{\"cmd\":\"start\"",
                "{\"cmd\":\"start\",\"version\":1} {}",
                "[]",
                "{}",
                "{\"cmd\":1}",
                "{\"cmd\":\"jump\"}",
                "{\"cmd\":\"start\"}",
                "{\"cmd\":\"start\",\"version\":2}",
                "{\"cmd\":\"dialect\"}",
                "{\"cmd\":\"dialect\",\"dialect\":7}",
                "{\"cmd\":\"run\",\"cmd\":\"stop\"}",
                "{\"cmd\":\"run\"}",
                "{\"cmd\":\"run\",\"case\":[]}",
                "{\"cmd\":\"run\",\"case\":{\"tests\":[]}}",
                "{\"cmd\":\"run\",\"case\":{\"schema\":{}}}",
                "{\"cmd\":\"run\",\"case\":{\"schema\":{},\"tests\":{}}}",
                "{\"cmd\":\"run\",\"case\":{\"schema\":{},\"tests\":[],\"registry\":[]}}");
        List<String> answers = answers(HarnessTest::none, String.join("\n", bad) + "\n");
        assertThat(answers).hasSameSizeAs(bad).allMatch(answer -> answer.startsWith("{\"errored\":true,\"context\":{"));
        assertThat(answers(HarnessTest::none, new byte[] {'"', (byte) 0xff, '"', '\n', '7'}))
                .hasSize(2)
                .allMatch(answer -> answer.startsWith("{\"errored\":true,"));
        assertThat(answers(HarnessTest::none, "{\"cmd\":\"jump\",\"seq\":2}"))
                .containsExactly(
                        "{\"seq\":2,\"errored\":true,\"context\":{\"message\":\"There is no command called jump.\"}}");
    }

    @Test
    void nothingIsAnsweredAfterStop() throws IOException {
        String dialect = "{\"cmd\":\"dialect\",\"dialect\":\"http://json-schema.org/draft-06/schema#\"}";
        assertThat(answers(HarnessTest::none, dialect, "{\"cmd\":\"stop\"}", dialect))
                .containsExactly("{\"ok\":true}");
    }

    @Test
    void aCaseIsRunInTheDialectThatWasLastKnown() throws IOException {
        List<String> dialects = new ArrayList<>();
        Cases cases = (test, dialect) -> {
            dialects.add(dialect.name());
            return List.of();
        };
        String run = "{\"cmd\":\"run\",\"seq\":1,\"case\":" + CASE + "}";
        assertThat(answers(
                        cases,
                        run,
                        "{\"cmd\":\"dialect\",\"dialect\":\"http://json-schema.org/draft-04/schema#\"}",
                        run,
                        "{\"cmd\":\"dialect\",\"dialect\":\"http://json-schema.org/draft-05/schema#\"}",
                        run,
                        "{\"cmd\":\"dialect\",\"dialect\":\"https://json-schema.org/draft/2019-09/schema\"}",
                        run))
                .contains("{\"ok\":true}", "{\"ok\":false}");
        assertThat(dialects).containsExactly("2020-12", "draft-04", "draft-04", "2019-09");
    }

    @Test
    void theRegistryIsTakenAsBytes() throws IOException {
        List<TestCase> seen = new ArrayList<>();
        Cases cases = (test, dialect) -> {
            seen.add(test);
            return List.of();
        };
        answers(
                cases,
                "{\"cmd\":\"run\",\"case\":{\"schema\":{\"a\" :1.0},\"tests\":[ {} ],\"registry\":"
                        + "{\"http://x/a#\":{\"type\":17,\"type\":1e400},\"no uri\":0,\"relative\":0,\"http://x/b\":[ 1]}}}",
                "{\"cmd\":\"run\",\"case\":{\"schema\":true,\"tests\":[],\"registry\":null}}");
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).schema().json()).asString().isEqualTo("{\"a\" :1.0}");
        assertThat(seen.get(0).registry())
                .extracting(text -> text.uri() + " " + new String(text.json(), StandardCharsets.UTF_8))
                .containsExactly("http://x/a {\"type\":17,\"type\":1e400}", "http://x/b [ 1]");
        assertThat(seen.get(1).registry()).isEmpty();
    }
}
