package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ModelType;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.adapt.Refusal;
import io.github.schemapoet.runtime.support.adapt.TokenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds the readers of map keys that are generated types: enumerations, and whatever else a string can be. */
final class TextKeyDeserializers implements KeyDeserializers {
    private final ReadOptions options;

    TextKeyDeserializers(ReadOptions options) {
        this.options = options;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
        public Object deserializeKey(String key, DeserializationContext context) {
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
