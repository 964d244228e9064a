package io.github.schemapoet.runtime.support.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokensTest {
    /** Puts the tokens together again. */
    private static final class Copy implements TokenSink<IOException> {
        private final TokenText text = new TokenText(ReadOptions.defaults());

        @Override
        public void beginObject() {
            text.begin('{');
        }

        @Override
        public void endObject() {
            text.end('}');
        }

        @Override
        public void beginArray() {
            text.begin('[');
        }

        @Override
        public void endArray() {
            text.end(']');
        }

        @Override
        public void name(String name) {
            text.name(name);
        }

        @Override
        public void string(String value) throws IOException {
            if (value.equals("stop")) {
                throw new IOException("stopped");
            }
            text.string(value);
        }

        @Override
        public void number(String number) {
            text.literal(number);
        }

        @Override
        public void bool(boolean value) {
            text.literal(String.valueOf(value));
        }

        @Override
        public void nul() {
            text.literal("null");
        }
    }

    private static String copy(String json) throws IOException {
        Copy copy = new Copy();
        Tokens.give(json, copy);
        return new String(copy.text.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void allTokensAreGiven() throws IOException {
        String json = "{\"a\\n\":[1.0,1e400,\"\u20ac\\ud800\",true,false,null,{},[]],\"b\":{\"c\":-0}}";
        assertThat(copy(json)).isEqualTo(json);
        assertThat(copy("3")).isEqualTo("3");
    }

    @Test
    void depthIsNoMatter() throws IOException {
        String deep = "[".repeat(ReadOptions.GREATEST_DEPTH) + "]".repeat(ReadOptions.GREATEST_DEPTH);
        assertThat(copy(deep)).isEqualTo(deep);
    }

    @Test
    void whatASinkThrowsComesOut() {
        assertThatThrownBy(() -> copy("[1,\"stop\",2]"))
                .isInstanceOf(IOException.class)
                .hasMessage("stopped");
    }
}
