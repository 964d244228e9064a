package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.adapt.TokenText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of one value as JSON text, and that as this library does. */
abstract class TextDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    TextDeserializer(Class<?> type, ReadOptions options) {
        super(type);
        this.options = options;
    }

    /** How documents are read. */
    final ReadOptions options() {
        return options;
    }

    /** Reads a document. */
    abstract Object parse(byte[] json, ReadOptions options);

    /** Whether null is a document. */
    abstract boolean acceptsNull();

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Refuser refuser = new Refuser(in, handledType());
        TokenText source = new TokenText(options);
        try {
            new TokenReader(in, context, source).read();
        } catch (JsonException e) {
            throw refuser.refuse(e, source, source.toBytes(), options);
        }
        return parse(source, refuser);
    }

    private Object parse(TokenText source, Refuser refuser) throws JsonMappingException {
        byte[] text = source.toBytes();
        try {
            return parse(text, options);
        } catch (JsonException e) {
            throw refuser.refuse(e, source, text, options);
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object value) throws IOException {
        return context.reportBadDefinition(
                handledType(), handledType().getSimpleName() + " is immutable: read a new one, do not update one");
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }

    /** A null that the schema accepts is a value of the type, and one that is the whole document is judged by it. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        JsonParser in = context.getParser();
        boolean document = in != null
                && in.hasToken(JsonToken.VALUE_NULL)
                && in.getParsingContext().inRoot();
        if (!document && !acceptsNull()) {
            return null; // That of the member, element or map value which has this type.
        }
        TokenText source = new TokenText(options);
        source.literal("null");
        return parse(source, new Refuser(in, handledType()));
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer unwrapper) {
        return new UnwrappedDeserializer(handledType());
    }
}
