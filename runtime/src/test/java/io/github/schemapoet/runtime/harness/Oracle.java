package io.github.schemapoet.runtime.harness;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Jackson behind the JDK's strict decoder: an independent judge of what is JSON. Jackson's own reading of bytes guesses at
 * encodings and lets some ill-formed UTF-8 pass, which RFC 8259 §8.1 does not; so it is given characters.
 */
public final class Oracle {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Oracle() {}

    /** Whether the tokens are those of one value; no number is looked at as one. */
    public static boolean isJson(byte[] json) {
        Optional<String> text = decode(json);
        if (text.isEmpty()) {
            return false;
        }
        int values = 0;
        int depth = 0;
        try (JsonParser in = FACTORY.createParser(text.get())) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                values += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values == 1;
    }

    /** The value of a document that is JSON; nothing where {@code BigDecimal} has no room for an exponent. */
    public static Optional<JsonNode> parse(byte[] json) {
        try {
            return Optional.of(MAPPER.readTree(decode(json).orElseThrow()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of well-formed UTF-8. */
    public static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
