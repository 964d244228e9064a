package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.adapt.TokenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.AccessPattern;
import tools.jackson.databind.util.NameTransformer;

/** Reads the tokens of one value as JSON text, and that as this library does. */
abstract class TextDeserializer extends StdDeserializer<Object> {
    private final ReadOptions options;

    TextDeserializer(Class<?> type, ReadOptions options) {
        super(type);
        this.options = options;
    }

    /** Reads a document. */
    abstract Object parse(byte[] json, ReadOptions options);

    /** Whether null is a document. */
    abstract boolean acceptsNull();

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        Refuser refuser = new Refuser(in, handledType());
        TokenText source = new TokenText(options);
        try {
            new TokenReader(in, context, source).read();
        } catch (JsonException e) {
            throw refuser.refuse(e, source, source.toBytes(), options);
        }
        return parse(source, refuser);
    }

    private Object parse(TokenText source, Refuser refuser) {
        byte[] text = source.toBytes();
        try {
            return parse(text, options);
        } catch (JsonException e) {
            throw refuser.refuse(e, source, text, options);
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object value) {
        return context.reportBadDefinition(
                handledType(), handledType().getSimpleName() + " is immutable: read a new one, do not update one");
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }

    /** A null that the schema accepts is a value of the type, and one that is the whole document is judged by it. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser in = context.getParser();
        boolean document = in != null
                && in.hasToken(JsonToken.VALUE_NULL)
                && in.streamReadContext().inRoot();
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
    public ValueDeserializer<Object> unwrappingDeserializer(DeserializationContext context, NameTransformer unwrapper) {
        return new UnwrappedDeserializer(handledType());
    }
}
