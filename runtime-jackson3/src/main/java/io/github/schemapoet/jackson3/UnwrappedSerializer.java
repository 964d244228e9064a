package io.github.schemapoet.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Says that a generated type is not written as a part of an object that has other members, too: it could not be read. */
final class UnwrappedSerializer extends StdSerializer<Object> {
    UnwrappedSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        context.reportBadDefinition(
                value.getClass(),
                "@JsonUnwrapped is not supported: a schema judges whole objects, not some of an object's members");
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return true;
    }
}
