package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the readers of generated types and of JSON values. */
final class TextDeserializers extends Deserializers.Base {
    private final ReadOptions options;

    TextDeserializers(ReadOptions options) {
        this.options = options;
    }

    /** The interface of all generated types has no schema: which one a document is of, Jackson cannot know. */
    static boolean isModel(Class<?> type) {
        return JsonModel.class.isAssignableFrom(type) && type != JsonModel.class;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return isModel(type) || JsonValue.class.isAssignableFrom(type);
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        if (isModel(type)) {
            return new ModelDeserializer(type, options);
        }
        return JsonValue.class.isAssignableFrom(type) ? new JsonValueDeserializer(type, options) : null;
    }
}
