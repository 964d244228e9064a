package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.schemapoet.runtime.harness.ForwardCodec;
import io.github.schemapoet.runtime.harness.Stacks;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.read.JsonReader;
import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import io.github.schemapoet.runtime.support.scan.TrustedSlices;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import io.github.schemapoet.runtime.support.write.JsonWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever class of the runtime is used first, it works. */
class FirstUseTest {
    /** Each is run by a class loader of its own, in which nothing has been initialised. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                WritesAString.class,
                CopiesAnArray.class,
                ReadsANumber.class,
                ParsesAText.class,
                WritesMembers.class
            })
    void anythingCanBeFirst(Class<?> use) throws Exception {
        try (URLClassLoader fresh = fresh()) {
            Class<?> again = fresh.loadClass(use.getName());
            assertThat(again).isNotSameAs(use);
            assertThat(((Callable<?>) again.getConstructor().newInstance()).call())
                    .isEqualTo("1");
        }
    }

    private static URLClassLoader fresh() {
        return new URLClassLoader(
                new URL[] {placeOf(JsonValue.class), placeOf(FirstUseTest.class)},
                ClassLoader.getPlatformClassLoader());
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /**
     * A document that is nested too deep for a thread uses classes first where there is hardly any stack left. An error in
     * the midst of their initialisation would make them useless for good.
     */
    @Test
    void aDocumentThatIsTooDeepBreaksNoOther() throws Exception {
        for (int depth = 150; depth < 1_200; depth += 13) {
            try (URLClassLoader fresh = fresh()) {
                Class<?> use = fresh.loadClass(ReadsDeeply.class.getName());
                Callable<?> reading =
                        (Callable<?>) use.getConstructor(int.class).newInstance(depth);
                assertThat(Stacks.call(1 << 18, reading)).isIn("read", "too deep");
                Callable<?> again = (Callable<?>) use.getConstructor(int.class).newInstance(1);
                assertThat(again.call()).isEqualTo("read");
            }
        }
    }

    /** A use, with what is used first inside. */
    public static final class ReadsDeeply implements Callable<String> {
        private final String json;

        /** At a depth. */
        public ReadsDeeply(int depth) {
            json = "[".repeat(depth) + "1e400,{\"x\":1,\"y\":\"\\u0061\"}" + "]".repeat(depth);
        }

        @Override
        public String call() {
            try {
                ForwardCodec.INSTANCE.parse(json, ReadOptions.defaults().withMaxDepth(2_000));
                return "read";
            } catch (JsonLimitException e) {
                return "too deep";
            }
        }
    }

    /** A use. */
    public static final class WritesAString implements Callable<String> {
        @Override
        public String call() {
            var out = new JsonWriter(JsonWriter.Purpose.DOCUMENT);
            out.value(JsonString.of("1"));
            return out.toText().substring(1, 2);
        }
    }

    /** A use. */
    public static final class CopiesAnArray implements Callable<String> {
        @Override
        public String call() {
            return IndexBuilder.of(new byte[] {'[', '1', ']'}, ReadOptions.defaults())
                    .value(0)
                    .toJson()
                    .substring(1, 2);
        }
    }

    /** A use. */
    public static final class ReadsANumber implements Callable<String> {
        @Override
        public String call() {
            return new JsonReader(new byte[] {'1'}, ReadOptions.defaults())
                    .value()
                    .toJson();
        }
    }

    /** A use. */
    public static final class ParsesAText implements Callable<String> {
        @Override
        public String call() {
            return JsonValue.parse(" 1 ").toString();
        }
    }

    /** A use. */
    public static final class WritesMembers implements Callable<String> {
        @Override
        public String call() {
            var out = new JsonWriter(JsonWriter.Purpose.DOCUMENT);
            out.object(Map.of("", JsonNumber.of(1)));
            return out.toText().substring(4, 5);
        }
    }

    @Test
    void nobodyTakesThePlaceOfTheMachinery() {
        assertThat(JsonObject.of(Map.of())).isNotNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> TrustedSlices.provide(new TrustedSlices() {
                    @Override
                    public Object container(byte[] checked) {
                        return checked;
                    }

                    @Override
                    public Object number(String checked) {
                        return checked;
                    }

                    @Override
                    public ScannedNodes nodes(Object document) {
                        return new ScannedNodes(new byte[0], new long[1], 0);
                    }

                    @Override
                    public NodeSymbols symbols(Object document) {
                        return NodeSymbols.NONE;
                    }

                    @Override
                    public void write(Object value, ByteWriter out) {
                        out.raw(' ');
                    }
                }));
    }
}
