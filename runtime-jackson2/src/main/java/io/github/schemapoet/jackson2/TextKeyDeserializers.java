package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ModelType;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.adapt.Refusal;
import io.github.schemapoet.runtime.support.adapt.TokenText;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the readers of map keys that are generated types: enumerations, and whatever else a string can be. */
final class TextKeyDeserializers implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    TextKeyDeserializers(ReadOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> key = type.getRawClass();
        return TextDeserializers.isModel(key) ? new Key(ModelType.of(key.asSubclass(JsonModel.class)), options) : null;
    }

    private static final class Key extends KeyDeserializer {
        private final ModelType<?> type;
        private final ReadOptions options;

        Key(ModelType<?> type, ReadOptions options) {
            this.type = type;
            this.options = options;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            TokenText source = new TokenText(options);
            source.string(key);
            byte[] text = source.toBytes();
            try {
                return type.parse(text, options);
            } catch (JsonException e) {
                String message = Refusal.of(e, source, text, options).message();
                return context.handleWeirdKey(type.type(), key, "%s", message);
            }
        }
    }
}
