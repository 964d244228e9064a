package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the key of a map: the text of a string, such as that of an enumeration. */
final class TextKeySerializer extends StdSerializer<Object> {
    static final TextKeySerializer INSTANCE = new TextKeySerializer();

    private TextKeySerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        if (JsonValue.parse(TextSerializer.text(value)) instanceof JsonString name) {
            out.writeName(name.value());
        } else {
            context.reportBadDefinition(value.getClass(), "only what JSON writes as a string can be the key of a map");
        }
    }
}
