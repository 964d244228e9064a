package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Says that a generated type cannot be read as a part of an object that has other members, too. */
final class UnwrappedDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1;

    UnwrappedDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return context.reportBadDefinition(
                handledType(),
                "@JsonUnwrapped is not supported: a schema judges whole objects, not some of an object's members");
    }
}
