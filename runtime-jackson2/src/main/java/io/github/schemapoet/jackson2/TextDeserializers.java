package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the readers of generated types and of JSON values. */
final class TextDeserializers extends Deserializers.Base implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    TextDeserializers(ReadOptions options) {
        this.options = options;
    }

    /** The interface of all generated types has no schema: which one a document is of, Jackson cannot know. */
    static boolean isModel(Class<?> type) {
        return JsonModel.class.isAssignableFrom(type) && type != JsonModel.class;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return isModel(type) || JsonValue.class.isAssignableFrom(type);
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        if (isModel(type)) {
            return new ModelDeserializer(type, options);
        }
        return JsonValue.class.isAssignableFrom(type) ? new JsonValueDeserializer(type, options) : null;
    }
}
