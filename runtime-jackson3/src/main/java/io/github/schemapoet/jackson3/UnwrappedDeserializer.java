package io.github.schemapoet.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Says that a generated type cannot be read as a part of an object that has other members, too. */
final class UnwrappedDeserializer extends StdDeserializer<Object> {
    UnwrappedDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        return context.reportBadDefinition(
                handledType(),
                "@JsonUnwrapped is not supported: a schema judges whole objects, not some of an object's members");
    }
}
