package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Says that a generated type is not written as a part of an object that has other members, too: it could not be read. */
final class UnwrappedSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1;

    UnwrappedSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.reportBadDefinition(
                value.getClass(),
                "@JsonUnwrapped is not supported: a schema judges whole objects, not some of an object's members");
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return true;
    }
}
