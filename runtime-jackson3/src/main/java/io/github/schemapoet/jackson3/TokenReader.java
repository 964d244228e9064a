package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.adapt.NumberTokens;
import io.github.schemapoet.runtime.support.adapt.TokenText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;

/** Takes the tokens of the value at which a parser is, to its last one. */
final class TokenReader {
    private final JsonParser in;
    private final DeserializationContext context;
    private final TokenText out;
    private final boolean located;

    TokenReader(JsonParser in, DeserializationContext context, TokenText out) {
        this.in = in;
        this.context = context;
        this.out = out;
        this.located = in.currentTokenLocation().getLineNr() > 0;
    }

    void read() {
        JsonToken token = in.currentToken();
        int depth = 0;
        if (token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT) {
            out.begin('{'); // Whoever reads a type id consumes the beginning of its object.
            depth = 1;
        }
        while (true) {
            depth += take(token);
            if (depth == 0) {
                return;
            }
            token = in.nextToken();
        }
    }

    /** Takes a token; what it adds to the depth, where a name adds nothing, although its value must follow. */
    private int take(JsonToken token) {
        if (token == null) {
            context.reportInputMismatch(JsonValue.class, "the input ends within a value");
            return 0;
        }
        if (located && !token.isStructEnd()) {
            locate();
        }
        switch (token) {
            case START_OBJECT -> out.begin('{');
            case START_ARRAY -> out.begin('[');
            case END_OBJECT -> out.end('}');
            case END_ARRAY -> out.end(']');
            case PROPERTY_NAME -> out.name(in.currentName());
            case VALUE_STRING -> out.string(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.literal(number(token));
            case VALUE_TRUE -> out.literal("true");
            case VALUE_FALSE -> out.literal("false");
            case VALUE_NULL -> out.literal("null");
            case VALUE_EMBEDDED_OBJECT -> embedded();
            default ->
                context.reportInputMismatch(JsonValue.class, "the input has more to come, which is not supported");
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private void locate() {
        TokenStreamLocation at = in.currentTokenLocation();
        out.at(at.getLineNr(), at.getColumnNr(), Math.max(at.getByteOffset(), at.getCharOffset()));
    }

    /** The number as its source has it, unless that writes numbers in other ways than JSON. */
    private String number(JsonToken token) {
        String text = in.getString();
        if (NumberTokens.isJson(text)) {
            return text;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return in.getBigIntegerValue().toString();
        }
        return in.isNaN()
                ? context.reportInputMismatch(JsonValue.class, "JSON has no number for %s", text)
                : in.getDecimalValue().toString();
    }

    /** What binary formats have beyond JSON. */
    private void embedded() {
        Object value = in.getEmbeddedObject();
        if (value == null) {
            out.literal("null");
        } else if (value instanceof byte[] bytes) {
            out.string(context.getBase64Variant().encode(bytes));
        } else {
            context.reportInputMismatch(
                    JsonValue.class,
                    "JSON has no value for an instance of %s",
                    value.getClass().getName());
        }
    }
}
