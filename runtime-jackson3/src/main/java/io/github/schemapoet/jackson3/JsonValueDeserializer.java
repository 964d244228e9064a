package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads any JSON value, or one of the kinds of values. */
final class JsonValueDeserializer extends TextDeserializer {
    JsonValueDeserializer(Class<?> type, ReadOptions options) {
        super(type, options);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
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
