package io.github.schemapoet.runtime.support.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.TextPosition;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokenTextTest {
    private static TokenText text() {
        TokenText text = new TokenText(ReadOptions.defaults());
        text.at(1, 1, 0);
        text.begin('{');
        text.name("a\"");
        text.at(2, 5, 17);
        text.begin('[');
        text.literal("1.0");
        text.at(3, 6, 30);
        text.string("\u20ac");
        text.begin('{');
        text.end('}');
        text.end(']');
        text.name("b");
        text.literal("null");
        text.end('}');
        return text;
    }

    @Test
    void tokensAreSeparatedAndEscaped() {
        assertThat(new String(text().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\\\"\":[1.0,\"\u20ac\",{}],\"b\":null}");
    }

    @Test
    void placesAreThoseOfTheTokenOrOfTheLastKnownBefore() {
        TokenText text = text();
        String json = new String(text.toBytes(), StandardCharsets.UTF_8);
        assertThat(text.positionOf(0)).contains(new TextPosition(1, 1, 0));
        assertThat(text.positionOf(json.indexOf('['))).contains(new TextPosition(2, 5, 17));
        assertThat(text.positionOf(json.indexOf("1.0"))).contains(new TextPosition(2, 5, 17));
        assertThat(text.positionOf(json.indexOf("\"\u20ac"))).contains(new TextPosition(3, 6, 30));
        assertThat(new TokenText(ReadOptions.defaults()).positionOf(0)).isEmpty();
    }

    @Test
    void manyPlacesAreRemembered() {
        TokenText text = new TokenText(ReadOptions.defaults());
        text.begin('[');
        for (int i = 1; i <= 1000; i++) {
            text.at(i, 1, i);
            text.literal("1");
        }
        text.end(']');
        assertThat(text.positionOf(1)).contains(new TextPosition(1, 1, 1));
        assertThat(text.positionOf(1 + 2 * 500)).contains(new TextPosition(501, 1, 501));
    }

    @Test
    void theLimitStopsWhatHasNoEnd() {
        TokenText text = new TokenText(ReadOptions.defaults().withMaxBytes(10));
        text.begin('[');
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        text.literal("1");
                    }
                })
                .isInstanceOf(JsonLimitException.class)
                .hasMessage("the document has more than 10 bytes");
    }
}
