package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;

/** Writes the key of a map: the text of a string, such as that of an enumeration. */
final class TextKeySerializer extends StdSerializer<Object> {
    static final TextKeySerializer INSTANCE = new TextKeySerializer();

    private static final long serialVersionUID = 1;

    private TextKeySerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (JsonValue.parse(TextSerializer.text(value)) instanceof JsonString name) {
            out.writeFieldName(name.value());
        } else {
            provider.reportBadDefinition(value.getClass(), "only what JSON writes as a string can be the key of a map");
        }
    }
}
