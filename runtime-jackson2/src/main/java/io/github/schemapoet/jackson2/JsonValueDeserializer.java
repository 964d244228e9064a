package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import java.io.IOException;

/** Reads any JSON value, or one of the kinds of values. */
final class JsonValueDeserializer extends TextDeserializer {
    private static final long serialVersionUID = 1;

    JsonValueDeserializer(Class<?> type, ReadOptions options) {
        super(type, options);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Object value = super.deserialize(in, context);
        return handledType().isInstance(value)
                ? value
                : context.reportInputMismatch(
                        this,
                        "expected a %s, but found a %s",
                        handledType().getSimpleName(),
                        value.getClass().getSimpleName());
    }

    @Override
    Object parse(byte[] json, ReadOptions options) {
        return JsonValue.parse(json, options);
    }

    @Override
    boolean acceptsNull() {
        return handledType().isAssignableFrom(JsonNull.class);
    }
}
