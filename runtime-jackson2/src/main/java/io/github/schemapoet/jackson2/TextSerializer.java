package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.core.json.WriterBasedJsonGenerator;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.adapt.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the JSON text of a generated type or a JSON value: as it is where Jackson writes such text, too. */
final class TextSerializer extends StdSerializer<Object> {
    static final TextSerializer INSTANCE = new TextSerializer();

    private static final long serialVersionUID = 1;

    private TextSerializer() {
        super(Object.class);
    }

    static String text(Object value) {
        return value instanceof JsonModel model ? model.toJson() : ((JsonValue) value).toJson();
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (!writesText(out)) {
            Tokens.give(text(value), new GeneratorSink(out, false));
        } else if (out instanceof UTF8JsonGenerator) {
            out.writeRawValue(new Utf8Value(bytes(value)));
        } else {
            out.writeRawValue(text(value));
        }
    }

    private static byte[] bytes(Object value) throws IOException {
        if (value instanceof JsonModel model) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            model.writeTo(bytes);
            return bytes.toByteArray();
        }
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether JSON text may go there as it is: nobody wants it pretty, or written in other ways. */
    @SuppressWarnings("deprecation") // The features of JSON are asked for by those that they replace.
    private static boolean writesText(JsonGenerator out) {
        Class<?> type = out.getClass();
        return (type == UTF8JsonGenerator.class || type == WriterBasedJsonGenerator.class)
                && out.getPrettyPrinter() == null
                && out.getCharacterEscapes() == null
                && out.getHighestEscapedChar() == 0
                && out.isEnabled(JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature())
                && !out.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())
                && !out.isEnabled(JsonWriteFeature.ESCAPE_FORWARD_SLASHES.mappedFeature());
    }

    /** Where a type id is asked for, which is where the declared type is neither a generated one nor a JSON value. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        String json = text(value);
        JsonToken shape = json.startsWith("{") ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId id = typing.writeTypePrefix(out, typing.typeId(value, shape));
        Tokens.give(json, new GeneratorSink(out, shape == JsonToken.START_OBJECT));
        typing.writeTypeSuffix(out, id);
    }

    @Override
    public JsonSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return new UnwrappedSerializer();
    }
}
