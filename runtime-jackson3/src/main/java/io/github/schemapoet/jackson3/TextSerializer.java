package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.adapt.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.core.json.WriterBasedJsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the JSON text of a generated type or a JSON value: as it is where Jackson writes such text, too. */
final class TextSerializer extends StdSerializer<Object> {
    static final TextSerializer INSTANCE = new TextSerializer();

    private TextSerializer() {
        super(Object.class);
    }

    static String text(Object value) {
        return value instanceof JsonModel model ? model.toJson() : ((JsonValue) value).toJson();
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        if (!writesText(out, context)) {
            Tokens.give(text(value), new GeneratorSink(out, false));
        } else if (out instanceof UTF8JsonGenerator) {
            out.writeRawValue(new Utf8Value(bytes(value)));
        } else {
            out.writeRawValue(text(value));
        }
    }

    private static byte[] bytes(Object value) {
        if (!(value instanceof JsonModel model)) {
            return text(value).getBytes(StandardCharsets.UTF_8);
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            model.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** Whether JSON text may go there as it is: nobody wants it pretty, or written in other ways. */
    private static boolean writesText(JsonGenerator out, SerializationContext context) {
        Class<?> type = out.getClass();
        return (type == UTF8JsonGenerator.class || type == WriterBasedJsonGenerator.class)
                && out.getPrettyPrinter() == null
                && out.getCharacterEscapes() == null
                && out.getHighestNonEscapedChar() == 0
                && writesText(context);
    }

    private static boolean writesText(SerializationContext context) {
        int defaults = context.tokenStreamFactory() instanceof JsonFactory json ? json.getFormatWriteFeatures() : 0;
        int features = context.getFormatWriteFeatures(defaults);
        return JsonWriteFeature.QUOTE_PROPERTY_NAMES.enabledIn(features)
                && !JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.enabledIn(features)
                && !JsonWriteFeature.ESCAPE_FORWARD_SLASHES.enabledIn(features);
    }

    /** Where a type id is asked for, which is where the declared type is neither a generated one nor a JSON value. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        String json = text(value);
        JsonToken shape = json.startsWith("{") ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId id = typing.writeTypePrefix(out, context, typing.typeId(value, shape));
        Tokens.give(json, new GeneratorSink(out, shape == JsonToken.START_OBJECT));
        typing.writeTypeSuffix(out, context, id);
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return new UnwrappedSerializer();
    }
}
