package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the one writer for generated types and JSON values. */
final class TextSerializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1;

    private final JsonSerializer<?> serializer;

    TextSerializers(JsonSerializer<?> serializer) {
        this.serializer = serializer;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        boolean known = type.isTypeOrSubTypeOf(JsonModel.class) || type.isTypeOrSubTypeOf(JsonValue.class);
        return known ? serializer : null;
    }
}
