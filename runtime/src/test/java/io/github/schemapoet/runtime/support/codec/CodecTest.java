package io.github.schemapoet.runtime.support.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.harness.AnyCodec;
import io.github.schemapoet.runtime.harness.Stacks;
import io.github.schemapoet.runtime.support.check.Checks;
import io.github.schemapoet.runtime.support.check.Report;
import io.github.schemapoet.runtime.support.check.TypeBits;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import io.github.schemapoet.runtime.support.read.JsonReader;
import io.github.schemapoet.runtime.support.write.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecTest {
    /** What the generator makes of <code>^(x+x+)+y\1$</code>. */
    private static final TextPattern HARD =
            TextPattern.backtracking("AwQAAHgBAQIBAAABAQICBAEBBQQAAwEAAAECBwEBAgMBAAAAAQAAAwEAAAABAAAAAQYBAQQB");

    /** Lists of lists of texts in which none is "bad"; a list as long as that is a loop to the stack. */
    private static final class ListCodec extends Codec<List<?>> {
        ListCodec(String line) {
            super(line);
        }

        @Override
        protected List<?> read(JsonReader in) {
            List<Object> list = new ArrayList<>();
            for (boolean more = in.beginArray(); more; more = in.nextElement()) {
                if (in.peek() == '[') {
                    list.add(read(in));
                } else {
                    String text = in.string();
                    if (text.equals("bad") || HARD.test(text)) {
                        throw in.reject();
                    }
                    list.add(text);
                }
            }
            return list;
        }

        @Override
        protected void skim(JsonReader in) {
            read(in);
        }

        @Override
        protected boolean check(Index in, int node, @Nullable Report report) {
            if (in.type(node) == Index.STRING) {
                return !in.text(node).equals("bad") || Checks.never(report, in, node, "s.json#/not");
            } else if (!Checks.type(report, in, node, "s.json#", TypeBits.ARRAY | TypeBits.STRING)) {
                return false;
            }
            boolean valid = true;
            for (int item = in.first(node); item < in.end(node); item = in.after(item)) {
                valid &= check(in, item, report);
            }
            return valid;
        }

        @Override
        protected void write(List<?> value, JsonWriter out) {
            out.beginArray();
            for (Object element : value) {
                if (element instanceof List<?> list) {
                    write(list, out);
                } else {
                    out.value((String) element);
                }
            }
            out.endArray();
        }
    }

    private static final ListCodec CODEC = new ListCodec(Codec.LINE);

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void documentsAreReadOfBytesTextAndStreams() throws IOException {
        List<Object> expected = List.of("é", List.of());
        byte[] json = utf8("[\"é\", []]");
        assertThat(CODEC.parse(json)).isEqualTo(expected);
        assertThat(CODEC.parse("[\"é\", []]")).isEqualTo(expected);
        assertThat(CODEC.parse("[\"é\", []]", ReadOptions.defaults())).isEqualTo(expected);
        assertThat(CODEC.parse(new ByteArrayInputStream(json))).isEqualTo(expected);
        assertThat(CODEC.tryParse(json).orElseThrow()).isEqualTo(expected);
        assertThat(CODEC.tryParse("[\"é\", []]").isValid()).isTrue();
        assertThat(CODEC.tryParse(new ByteArrayInputStream(json)).isValid()).isTrue();
        assertThat(CODEC.isValid(json)).isTrue();
        assertThat(CODEC.parse("[\"\ud83d\"]")).isEqualTo(List.of("\ud83d"));
    }

    @Test
    void allViolationsAreTold() {
        byte[] json = utf8("[\"bad\",\n [\"ok\", \"bad\"], 1]");
        assertThat(CODEC.isValid(json)).isFalse();
        assertThatThrownBy(() -> CODEC.parse(json))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> assertThat(e.violations())
                        .extracting(Violation::instance)
                        .containsExactly("/0", "/1/1", "/2"));
        Result<List<?>> result = CODEC.tryParse(json);
        assertThat(result.violations().get(1).position()).contains(new TextPosition(2, 9, 16));
        assertThat(CODEC.tryParse(json, ReadOptions.defaults().withMaxViolations(2))
                        .violations())
                .hasSize(2);
    }

    @Test
    void whatIsNoJsonIsNeitherValidNorInvalid() {
        byte[] json = utf8("[\"bad\"");
        assertThatThrownBy(() -> CODEC.parse(json)).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> CODEC.isValid(json)).isInstanceOf(MalformedJsonException.class);
        assertThat(CODEC.tryParse(json)).isInstanceOf(Result.Unjudged.class);
        assertThatThrownBy(() -> CODEC.isValid(utf8("[] x"))).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() ->
                        CODEC.isValid(utf8("[[[]]]"), ReadOptions.defaults().withMaxDepth(2)))
                .isInstanceOf(JsonLimitException.class);
    }

    /** No more is read of a stream than shows that it is too long. */
    @Test
    void streamsAreReadUpToTheLimit() throws IOException {
        ReadOptions ten = ReadOptions.defaults().withMaxBytes(10);
        InputStream endless = new InputStream() {
            private int left = 12;

            @Override
            public int read() {
                if (left-- == 0) {
                    throw new AssertionError("read too far");
                }
                return ' ';
            }
        };
        assertThatThrownBy(() -> CODEC.parse(endless, ten)).isInstanceOf(JsonLimitException.class);
        assertThat(CODEC.parse(new ByteArrayInputStream(utf8("[\"a\",\"b\"] ")), ten))
                .hasSize(2);
    }

    @Test
    void aPatternBeyondItsBudgetIsALimit() {
        byte[] json = utf8("[\"" + "x".repeat(40) + "\"]");
        assertThatThrownBy(() -> CODEC.parse(json))
                .isInstanceOf(JsonLimitException.class)
                .hasMessageContaining("pattern");
        assertThatThrownBy(() -> CODEC.isValid(json)).isInstanceOf(JsonLimitException.class);
        assertThat(CODEC.tryParse(json)).isInstanceOf(Result.Unjudged.class);
    }

    @Test
    void readerAndCheckerThatDisagreeAreReported() {
        Codec<JsonValue> torn = new Codec<>(Codec.LINE) {
            @Override
            protected JsonValue read(JsonReader in) {
                throw in.reject();
            }

            @Override
            protected void skim(JsonReader in) {
                in.beginObject();
            }

            @Override
            protected boolean check(Index in, int node, @Nullable Report report) {
                return true;
            }

            @Override
            protected void write(JsonValue value, JsonWriter out) {
                out.value(value);
            }
        };
        assertThatThrownBy(() -> torn.parse("1"))
                .isInstanceOf(JsonLimitException.class)
                .hasMessageContaining("disagree");
        assertThatThrownBy(() -> torn.isValid(utf8("1"))).isInstanceOf(JsonLimitException.class);
    }

    @Test
    void newInstancesAreProved() {
        List<Object> good = List.of("a", List.of("b"));
        assertThat(CODEC.prove(good)).isSameAs(good);
        assertThatThrownBy(() -> CODEC.prove(List.of(List.of("bad"))))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                    assertThat(e.violations()).extracting(Violation::instance).containsExactly("/0/0");
                    assertThat(e.violations()).extracting(Violation::position).containsOnly(Optional.empty());
                });
    }

    @Test
    void valuesAreWrittenInEachWay() throws IOException {
        List<Object> value = List.of("é");
        assertThat(CODEC.toJson(value)).isEqualTo("[\"é\"]");
        assertThat(CODEC.toBytes(value)).isEqualTo(utf8("[\"é\"]"));
        assertThat(CODEC.describe(value)).isEqualTo("[\"é\"]");
        assertThat(CODEC.toJsonValue(value)).isEqualTo(JsonValue.parse("[\"é\"]"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CODEC.writeTo(value, out);
        assertThat(out.toByteArray()).isEqualTo(utf8("[\"é\"]"));
    }

    /** However a value got so deep: what needs a stack says that it is too small. */
    @Test
    void aStackThatIsTooSmallIsALimitInAllDirections() throws Exception {
        List<Object> deep = List.of();
        for (int i = 0; i < 1_900; i++) {
            deep = List.of(deep);
        }
        List<Object> value = deep;
        byte[] json = utf8("[".repeat(1_901) + "1" + "]".repeat(1_901));
        ReadOptions options = ReadOptions.defaults().withMaxDepth(2_000);
        Stacks.call(1 << 17, () -> {
            for (Runnable work : new Runnable[] {
                () -> CODEC.parse(json, options),
                () -> CODEC.isValid(json, options),
                () -> CODEC.prove(value),
                () -> CODEC.toJson(value),
                () -> CODEC.toBytes(value),
                () -> CODEC.describe(value),
                () -> CODEC.toJsonValue(value)
            }) {
                assertThatThrownBy(work::run)
                        .isInstanceOf(JsonLimitException.class)
                        .hasMessageContaining("stack");
            }
            return null;
        });
        byte[] faults = utf8("[".repeat(1_901) + "\"bad\"" + "]".repeat(1_901));
        Result<List<?>> result = Stacks.call(1 << 24, () -> CODEC.tryParse(faults, options));
        assertThat(result.violations()).extracting(Violation::instance).containsExactly("/0".repeat(1_901));
    }

    @Test
    void codeOfAnotherVersionLineIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ListCodec("9.9"))
                .withMessageContaining("9.9")
                .withMessageContaining(Codec.LINE)
                .withMessageContaining("generate it again");
    }

    @Test
    void theUsersDocumentIsNotChanged() {
        byte[] json = utf8("{\"a\":1,\"a\":[2]}");
        byte[] copy = json.clone();
        JsonValue value = AnyCodec.INSTANCE.parse(
                json, ReadOptions.defaults().withDuplicateNames(ReadOptions.DuplicateNames.LAST));
        assertThat(json).isEqualTo(copy);
        Arrays.fill(json, (byte) ' ');
        assertThat(value).isEqualTo(JsonValue.parse("{\"a\":[2]}"));
    }
}
